import type { PastCase } from '#services';
import type { Borough } from '../borough.ts';
import { chance, item } from '../chance.ts';
import { courseOf } from './course.ts';
import { historyDay, historyDays, type HistoryDay } from './days.ts';
import { flyTippingOn } from './fly-tipping.ts';
import type { Incident } from './incident.ts';
import type { Making } from './making.ts';
import { missedBinsOn } from './missed-bin.ts';
import { officeDays } from './office-days.ts';
import { referencesOf } from './references.ts';
import { sceneOf, type Scene } from './scene.ts';
import { storyOf, type Staff } from './story.ts';
import { weatherOf } from './weather.ts';

export type HistoryRequest = {
  /** The load date: nothing has happened on it yet. */
  readonly until: Temporal.PlainDate;
  readonly staff: Staff;
  /** Whole weeks before the load date's own week; three years unless told. */
  readonly weeks?: number;
  /** How much of the usual number of reports, from 0 to 1; all of it unless told. */
  readonly share?: number;
};

/** What residents reported before a day and officers did about it, day by day: each is made when it is asked for. */
export type History = {
  readonly days: readonly HistoryDay[];
  /** The cases that were opened on a day, by its serial, in the order of time. */
  readonly openedOn: (serial: number) => PastCase[];
};

/** The rounds of Mereside were redrawn on a Monday nine weeks before the load date's week. */
export const redrawnBefore = (until: Temporal.PlainDate): Temporal.PlainDate =>
  until.subtract({ days: until.dayOfWeek - 1 + 9 * 7 });

/** The history hangs on the Monday of the load date's week, so that Mondays stay Mondays. */
export const historyOf = (
  borough: Borough,
  { until, staff, weeks = 156, share = 1 }: HistoryRequest,
): History => {
  const scene = sceneOf(borough);
  const days = historyDays(until, weeks);
  const office = officeDays(days);
  const end = historyDay(until, days.length).at(0);
  const redrawn = redrawnBefore(until);
  return {
    days,
    openedOn: (serial) => {
      const day = item(days, serial);
      const weather = weatherOf(borough.seed, day, days.length - serial);
      const making: Making = { share, weather, redrawn: redrawn.until(day.date).days };
      const reference = referencesOf(serial);
      const working = { office, end, slow: weather.slow };
      return incidentsOn(day, scene, making)
        .filter(({ reports }) => reports[0].at < end)
        .map((incident, nth) => {
          const draw = chance(borough.seed, 'course', serial, nth);
          const told = { staff, reference, end, draw };
          return storyOf(incident, courseOf(incident, working, draw), told);
        })
        .toSorted((one, other) => Temporal.Instant.compare(one.opened.at, other.opened.at));
    },
  };
};

const incidentsOn = (day: HistoryDay, scene: Scene, making: Making): Incident[] => [
  ...flyTippingOn(day, scene, making),
  ...missedBinsOn(day, scene, making),
];
