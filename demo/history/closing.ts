import type { Chance } from '../chance.ts';
import { afterWorkingDays, atHour } from './days.ts';
import type { FollowUp } from './past-case.ts';

type Course = {
  readonly closedAt: Temporal.Instant | undefined;
  readonly followUps: readonly FollowUp[];
};

type Report = {
  readonly date: Temporal.PlainDate;
  readonly reportedAt: Temporal.Instant;
  readonly end: Temporal.Instant;
  /** What a resident may add while waiting. */
  readonly additions: readonly string[];
};

/** How long it took. About one in six misses the two working days that are promised, and a few are forgotten. */
export const courseOf = ({ date, reportedAt, end, additions }: Report, draw: Chance): Course => {
  const days = wait(draw) + (isLately(reportedAt, end) ? backlog(draw) : 0);
  const finished = days < 400 ? atHour(afterWorkingDays(date, days), draw.between(7.5, 15.8)) : end;
  const isClosed = Temporal.Instant.compare(finished, end) < 0;
  const followUps = followUpsOf({ days, date, finished, isClosed, additions }, draw).filter(
    ({ at }) => Temporal.Instant.compare(at, end) < 0 && Temporal.Instant.compare(at, reportedAt) > 0,
  );
  return { closedAt: isClosed ? finished : undefined, followUps };
};

/** Working days. */
const wait = (draw: Chance): number =>
  draw.weighted([
    [1, 46],
    [2, 37],
    [3, 8],
    [draw.whole(4, 6), 5],
    [draw.whole(7, 21), 3],
    [400, 1],
  ]);

/** Since the storm, and from a few days before it, more has been waiting than usual. */
const isLately = (reportedAt: Temporal.Instant, end: Temporal.Instant): boolean =>
  reportedAt.until(end).total('hours') < 14 * 24;

const backlog = (draw: Chance): number =>
  draw.weighted([
    [0, 30],
    [draw.whole(1, 3), 30],
    [draw.whole(4, 10), 40],
  ]);

type Wait = {
  readonly days: number;
  readonly date: Temporal.PlainDate;
  readonly finished: Temporal.Instant;
  readonly isClosed: boolean;
  readonly additions: readonly string[];
};

const followUpsOf = ({ days, date, finished, isClosed, additions }: Wait, draw: Chance): FollowUp[] => {
  const found: FollowUp[] = [];
  if (draw.happens(0.06)) {
    const at = atHour(date.add({ days: 1 }), draw.between(8, 12));
    if (Temporal.Instant.compare(at, finished) < 0)
      found.push({ at, kind: 'added', words: draw.pick(additions) });
  }
  if (days > 3 && draw.happens(0.45)) {
    found.push({
      at: atHour(afterWorkingDays(date, 3), draw.between(16, 20)),
      kind: 'chased',
      words: draw.pick(chasings),
    });
  }
  if (isClosed && draw.happens(0.03)) {
    found.push({
      at: finished.add({ hours: draw.whole(2, 40) }),
      kind: 'still-a-problem',
      words: draw.pick(returns),
    });
  }
  return found;
};

const chasings = [
  'It has been three days and nothing has happened.',
  'When will somebody come?',
  'I was told two working days.',
  'Nobody has been yet.',
];
const returns = [
  'Part of it is still there.',
  'It says this is done but it is not.',
  'They came but left half of it.',
];
