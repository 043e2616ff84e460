import type { Borough } from '../borough.ts';
import { atHour, historyDays } from './days.ts';
import { flyTippingOn } from './fly-tipping.ts';
import { missedBins } from './missed-bin.ts';
import type { PastCase } from './past-case.ts';
import { sceneOf } from './scene.ts';

export type HistoryRequest = {
  /** The load date: nothing has happened on it yet. */
  readonly until: Temporal.PlainDate;
  /** Whole weeks before the load date's own week; three years unless told. */
  readonly weeks?: number;
  /** How much of the usual number of reports, from 0 to 1; all of it unless told. */
  readonly share?: number;
};

/** In the days before the load date a storm blew rubbish about and kept lorries in the depot. */
const storm = { days: 10, times: 3 };

/**
 * What residents reported before `until`, in the order in which it was reported. The history hangs on the Monday of the load
 * date's week, so that Mondays stay Mondays.
 */
export const history = (borough: Borough, { until, weeks = 156, share = 1 }: HistoryRequest): PastCase[] => {
  const usual = sceneOf(borough, atHour(until, 0), share);
  const stormy = { ...usual, share: share * storm.times };
  const missed = { usual: missedBins(usual), stormy: missedBins(stormy) };
  const days = historyDays(until, weeks);
  return days
    .flatMap((day): PastCase[] => {
      const daysAgo = days.length - day.serial;
      return daysAgo > storm.days
        ? [...flyTippingOn(day, usual), ...missed.usual(day, daysAgo)]
        : [...flyTippingOn(day, stormy), ...missed.stormy(day, daysAgo)];
    })
    .toSorted((a, b) => Temporal.Instant.compare(a.reportedAt, b.reportedAt));
};
