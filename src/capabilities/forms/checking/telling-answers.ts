import { comparisonsOf, countedFrom, holds, measureKind, penceOf } from '#language';
import type { Comparison, Count, Some } from '#language';
import { kindOf } from '../kinds/kinds.ts';
import type { Question } from '../kinds/kinds.ts';
import type { ListQuestion } from '../kinds/list.ts';
import { tellingDays } from './telling-days.ts';
import { tellingWords } from './telling-words.ts';

/** More mentioned options than this are not combined any further. */
const mostCombined = 6;
const mostItems = 32;

/** Whether a comparison asks for an answer to a question, or counts from it. */
export function asksFor({ question }: Pick<Question, 'question'>, one: Comparison): boolean {
  return one.question === question || countedFrom(one) === question;
}

/** Whether the answers that tell a question apart are counted from an answer before. */
export function isCounted(
  { question }: Pick<Question, 'question'>,
  comparisons: readonly Comparison[],
): boolean {
  return comparisons.some((one) => one.question === question && countedFrom(one) !== undefined);
}

/**
 * Answers to a question, one for each way in which these comparisons can tell answers apart. Null where it may be left
 * empty; one answer is enough when nothing compares it.
 */
export function tellingAnswers(
  question: Question,
  comparisons: readonly Comparison[],
  known: Readonly<Record<string, unknown>> = {},
): readonly unknown[] {
  const empty = question.optional || question.kind === 'content' ? [null] : [];
  if (!comparisons.some((one) => asksFor(question, one))) return [empty[0] ?? true];
  const told = answersFor(question, comparisons, known);
  // Of a measure that is only asked for whether it was answered, any answer tells.
  return [...(told.length > 0 ? told : [true]), ...empty];
}

/** Lists, one for each way in which what is said of their people or things can tell them apart. */
export function tellingLists(
  { pages, least, most, optional }: ListQuestion,
  about: readonly (Some | Count)[],
): readonly unknown[] {
  const comparisons = about.flatMap(({ where }) => (where ? comparisonsOf(where) : []));
  const items = pages
    .flatMap(({ questions }) => questions)
    .reduce<readonly Readonly<Record<string, unknown>>[]>(
      (roads, asked) => {
        if (!comparisons.some((one) => asksFor(asked, one))) return roads;
        return roads.flatMap((road) =>
          tellingAnswers(asked, comparisons, road).map((answer) => ({ ...road, [asked.question]: answer })),
        );
      },
      [{}],
    )
    .slice(0, mostItems);
  const limits = about.flatMap((one) => ('list' in one ? limitOf(one) : []));
  const sizes = new Set([least, ...limits.flatMap((limit) => [limit - 1, limit, limit + 1])]);
  const repeated = [...sizes]
    .filter((size) => size >= least && size <= most)
    .flatMap((size) => items.map((item) => Array.from({ length: size }, () => item)));
  return [...repeated, items.slice(0, most), ...(optional ? [null] : [])];
}

function limitOf(one: Some | Count): readonly number[] {
  if ('is' in one) return [one.is];
  if ('more-than' in one) return [one['more-than']];
  return 'less-than' in one ? [one['less-than']] : [];
}

function answersFor(
  question: Question,
  comparisons: readonly Comparison[],
  known: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const kind = kindOf(question);
  const about = comparisons.filter((one) => one.question === question.question);
  const codes = kind.codes(question);
  const values = about.flatMap(valuesOf);
  const toTell = {
    code: () => distinct(codes, values),
    codes: () => [...subsets(distinct(codes, values)), ...codes.map((_code, at) => codes.slice(0, at + 1))],
    'yes-no': () => [true, false],
    number: () => values.flatMap((value) => around(Number(value), question)),
    money: () => values.flatMap((value) => nextTo(penceOf(String(value)) ?? 0)),
    date: () => tellingDays(question.question, comparisons, known),
    month: () => values.flatMap((value) => monthsAround(String(value))),
    time: () => values.flatMap((value) => minutesAround(String(value))),
    list: () => values.flatMap((value) => lengthsAround(Number(value), question)),
    words: () => tellingWords(about),
    answered: () => [true],
    nothing: () => [],
  } satisfies Readonly<Record<typeof kind.compared, () => readonly unknown[]>>;
  const told = toTell[kind.compared]();
  const isTold =
    kind.compared === 'list' || comparisons.some((one) => countedFrom(one) === question.question);
  return isTold ? told : unlike(told, about, known);
}

function valuesOf(comparison: Comparison): readonly unknown[] {
  if ('is' in comparison) return comparison.is;
  if ('is-not' in comparison) return comparison['is-not'];
  if ('includes' in comparison) return comparison.includes;
  if ('more-than' in comparison) return [comparison['more-than']];
  return 'less-than' in comparison ? [comparison['less-than']] : [];
}

/** Of answers to which every comparison says the same, one is enough. */
function unlike(
  answers: readonly unknown[],
  about: readonly Comparison[],
  known: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const said = (answer: unknown) =>
    about.map((one) => (holds(one, { ...known, [one.question]: answer }) ? '1' : '0')).join('');
  return [...new Map(answers.toReversed().map((answer) => [said(answer), answer])).values()].toReversed();
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

/** Lists whose length is next to one, as far as the list takes so many. */
function lengthsAround(value: number, question: Question): readonly (readonly object[])[] {
  if (question.kind !== 'list') return [];
  const { least, most } = question;
  const lengths = [least, ...nextTo(value)].filter((length) => length >= least && length <= most);
  return lengths.map((length) => Array.from({ length }, () => ({})));
}

function around(value: number, question: Question): readonly number[] {
  if (question.kind !== 'number') return [value];
  const step = 10 ** -question.decimals;
  const near = Number.isNaN(value) ? [] : [value - step, value, value + step];
  return [...near, question.least].filter((one) => one >= question.least && one <= question.most);
}

function monthsAround(value: string): readonly string[] {
  if (measureKind(value) !== 'month') return [value];
  const month = Temporal.PlainYearMonth.from(value);
  return [month.subtract({ months: 1 }), month, month.add({ months: 1 })].map(String);
}

/** Round the clock: before midnight comes the last minute of the day. */
function minutesAround(value: string): readonly string[] {
  if (measureKind(value) !== 'time') return [value];
  const at = Temporal.PlainTime.from(value);
  const near = [at.subtract({ minutes: 1 }), at, at.add({ minutes: 1 })];
  return near.map((one) => one.toString({ smallestUnit: 'minute' }));
}

function nextTo(size: number): readonly number[] {
  return [size - 1, size, size + 1].filter((one) => one >= 0);
}
