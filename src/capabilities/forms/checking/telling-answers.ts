import type { Comparison } from '#language';
import { kindOf } from '../kinds/kinds.ts';
import type { Question } from '../kinds/kinds.ts';

/** More mentioned options than this are not combined any further. */
const mostCombined = 6;

/**
 * Answers to a question, one for each way in which these comparisons can tell answers apart. Null where it may be left
 * empty; one answer is enough when nothing compares it.
 */
export function tellingAnswers(question: Question, about: readonly Comparison[]): readonly unknown[] {
  const empty = question.optional || question.kind === 'content' ? [null] : [];
  if (about.length === 0) return [empty[0] ?? true];
  return [...answersFor(question, about), ...empty];
}

function answersFor(question: Question, about: readonly Comparison[]): readonly unknown[] {
  const kind = kindOf(question);
  const codes = kind.codes(question);
  const values = about.flatMap(valuesOf);
  const toTell = {
    code: () => distinct(codes, values),
    codes: () => [...subsets(distinct(codes, values)), ...codes.map((_code, at) => codes.slice(0, at + 1))],
    'yes-no': () => [true, false],
    number: () => values.flatMap((value) => around(Number(value), question)),
    date: () => values.flatMap((value) => daysAround(String(value))),
    answered: () => [true],
    nothing: () => [],
  } satisfies Readonly<Record<typeof kind.compared, () => readonly unknown[]>>;
  return toTell[kind.compared]();
}

function valuesOf(comparison: Comparison): readonly unknown[] {
  if ('is' in comparison) return comparison.is;
  if ('is-not' in comparison) return comparison['is-not'];
  if ('includes' in comparison) return comparison.includes;
  if ('more-than' in comparison) return [comparison['more-than']];
  return 'less-than' in comparison ? [comparison['less-than']] : [];
}

/** The codes that are mentioned, and one that stands for all others. */
function distinct(codes: readonly string[], mentioned: readonly unknown[]): readonly string[] {
  const other = codes.find((code) => !mentioned.includes(code));
  const told = codes.filter((code) => mentioned.includes(code));
  return other === undefined ? told : [...told, other];
}

function subsets(codes: readonly string[]): readonly (readonly string[])[] {
  const few = codes.slice(0, mostCombined);
  const all = Array.from({ length: 2 ** few.length }, (_none, bits) =>
    few.filter((_code, at) => bits & (1 << at)),
  );
  return all.filter((subset) => subset.length > 0);
}

function around(value: number, question: Question): readonly number[] {
  if (question.kind !== 'number') return [value];
  const step = 10 ** -question.decimals;
  const near = Number.isNaN(value) ? [] : [value - step, value, value + step];
  return [...near, question.least].filter((one) => one >= question.least && one <= question.most);
}

function daysAround(value: string): readonly string[] {
  if (!/^\d{4}-/.test(value)) return [value];
  const day = Temporal.PlainDate.from(value);
  return [day.subtract({ days: 1 }), day, day.add({ days: 1 })].map(String);
}
