import type { Field } from '../parts/made.ts';
import type { Relative } from '../source/told.ts';
import { all, fact, not } from './formula.ts';
import type { Formula } from './formula.ts';

type Ways = Readonly<Record<'earlier' | 'later' | 'answered', Formula>>;

/** The further into the past, the earlier; the further into the future, the later. */
const operators: Readonly<Record<string, (ways: Ways, isPast: boolean) => Formula>> = {
  'is more than': ({ earlier, later }, isPast) => (isPast ? earlier : later),
  'is less than': ({ earlier, later }, isPast) => (isPast ? later : earlier),
  'is at least': ({ earlier, later, answered }, isPast) => all([answered, not(isPast ? later : earlier)]),
  'is at most': ({ earlier, later, answered }, isPast) => all([answered, not(isPast ? earlier : later)]),
};

/** A day against one that is counted from the day on which its page was answered: “at least 18 years in the past” is then, or before. */
export function relativeCompared(
  { question, askedOn }: Field,
  operator: string,
  { period, unit, way }: Relative,
): Formula | undefined {
  const means = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  if (!means || askedOn === undefined || unit === 'hours' || period < 0 || period > 9_999) return undefined;
  const isPast = way === 'past';
  const day = `${String(period)} ${unit} ${isPast ? 'before' : 'after'} ${askedOn}`;
  const ways = {
    answered: fact(question, { answered: true }),
    earlier: fact(question, { 'less-than': day }),
    later: fact(question, { 'more-than': day }),
  };
  return means(ways, isPast);
}
