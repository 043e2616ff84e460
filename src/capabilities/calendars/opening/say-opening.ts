import { sayMinutes } from '#language';
import type { Tongue } from '#language';
import type { Opening, OpeningRule, Span } from './opening.ts';
import { openingWords } from './opening.words.ts';

/** One line of a table of hours: `Monday to Friday`, `9am to 5pm`. */
export type SaidHours = { readonly days: string; readonly hours: string };

/** The hours of a place in words, days that are alike together, from Monday on; bank holidays last. */
export function sayOpening(opening: Opening, tongue: Tongue): readonly SaidHours[] {
  const week = [1, 2, 3, 4, 5, 6, 7].map((day) => opening.findLast(({ days }) => days.includes(day)));
  const runs: { first: number; last: number; hours: string }[] = [];
  for (const [index, rule] of week.entries()) {
    const hours = sayHours(rule, tongue);
    const run = runs.at(-1);
    if (run?.hours === hours) run.last = index;
    else runs.push({ first: index, last: index, hours });
  }
  const holiday = opening.findLast(({ days }) => days.includes('holiday'));
  return [
    ...runs.map(({ first, last, hours }) => ({ days: sayDays(first, last, tongue), hours })),
    ...(holiday ? [{ days: openingWords[tongue].holidays, hours: sayHours(holiday, tongue) }] : []),
  ];
}

function sayDays(first: number, last: number, tongue: Tongue): string {
  const { days, daysTo, everyDay } = openingWords[tongue];
  const [from = '', until = ''] = [days[first], days[last]];
  if (first === 0 && last === 6) return everyDay;
  return first === last ? from : daysTo(from, until);
}

function sayHours(rule: OpeningRule | undefined, tongue: Tongue): string {
  const { closed, timesTo, dayAndNight } = openingWords[tongue];
  const spans = rule?.spans ?? [];
  if (spans.length === 0) return closed;
  const say = ({ from, to: until }: Span) =>
    from === 0 && until === 24 * 60
      ? dayAndNight
      : timesTo(sayMinutes(from, tongue), sayMinutes(until, tongue));
  return spans.map(say).join(', ');
}
