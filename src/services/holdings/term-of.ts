import { holds } from '#language';
import type { ConditionAnswers } from '#language';
import type { PlannedTimer, Term } from '#capabilities/holdings';
import type { HoldingRule, MomentOfTerm } from '../definition/holding.ts';

type Days = Pick<Term, 'from' | 'until'>;

/** The day that a question was answered with. */
export function dayIn(
  answers: ConditionAnswers,
  question: string | undefined,
): Temporal.PlainDate | undefined {
  const answer = question !== undefined && Object.hasOwn(answers, question) ? answers[question] : undefined;
  return typeof answer === 'string' ? Temporal.PlainDate.from(answer) : undefined;
}

/** The last day of a term that begins on a day: by the first row that holds. A year from 1 December ends on 30 November. */
export function lastDay(
  { lasts }: Pick<HoldingRule, 'lasts'>,
  answers: ConditionAnswers,
  from: Temporal.PlainDate,
): Temporal.PlainDate {
  for (const row of lasts) {
    if (row.when && !holds(row.when, answers)) continue;
    const until = 'for' in row ? from.add(row.for).subtract({ days: 1 }) : dayIn(answers, row.until);
    if (until) return until;
  }
  throw new Error('a holding lasts for no time: its service was published without a row for all answers');
}

type Deciding = Days & {
  /** When it was granted, renewed or ended: what would have been due before that day is not. */
  readonly decided: Temporal.PlainDate;
};

/** What is to be done on days of a term, from the day on which it was decided on. */
export function timersFrom(
  { timers }: Pick<HoldingRule, 'timers'>,
  { decided, ...days }: Deciding,
): readonly PlannedTimer[] {
  return Object.entries(timers)
    .map(([timer, { on }]) => ({ timer, dueOn: dayOf(on, days) }))
    .filter(({ dueOn }) => Temporal.PlainDate.compare(dueOn, decided) >= 0);
}

/** The same of one that ends early: what was to come of its term does not. */
export function timersAfterEnding(
  rule: Pick<HoldingRule, 'timers'>,
  deciding: Deciding,
): readonly PlannedTimer[] {
  const timers = Object.fromEntries(
    Object.entries(rule.timers).filter(
      ([, { on, opens }]) => on.edge === 'end' && on.side === 'after' && opens !== undefined,
    ),
  );
  return timersFrom({ timers }, deciding);
}

/** A month after 31 January is 28 February: the day is the last of a month that has no such day. */
function dayOf({ by, side, edge }: MomentOfTerm, { from, until }: Days): Temporal.PlainDate {
  const day = edge === 'start' ? from : until;
  return side === 'before' ? day.subtract(by) : day.add(by);
}
