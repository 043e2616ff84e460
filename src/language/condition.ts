import { z } from 'zod';
import type { Comparison, Condition, ConditionValue, Count, OfWords, Some } from './condition-tree.ts';
import { countedDay, dayFrom } from './counted-day.ts';
import { isLess } from './measure.ts';
import { penceOf } from './money.ts';
import { parseCondition } from './parse-condition.ts';

/** Answers by the question's slug, as `forms` stores them; what is null, undefined or not there was not answered. */
export type ConditionAnswers = Readonly<Record<string, unknown>>;

/**
 * Reads a condition from YAML or JSON: the shorthand `{ rubbish: hazardous, amount: [van, lorry] }` (all of these, any of a
 * list), `{ age: { more-than: 17 } }`, `all`, `any`, `not`; of a list `{ any: { list: children, where: … } }` and
 * `{ count: { list: children, more-than: 2 } }`. What it gives, it also reads. Messages are sentences.
 */
export const condition = z.unknown().transform((data, context): Condition => {
  const parsed = parseCondition(data);
  if ('tree' in parsed) return parsed.tree;
  context.issues.push({ code: 'custom', message: parsed.message, path: [...parsed.path], input: data });
  return z.NEVER;
});

/** Whether the condition holds. Never throws: what was not answered, or cannot be compared, is simply not so. */
export function holds(wanted: Condition, answers: ConditionAnswers): boolean {
  if ('all' in wanted) return wanted.all.every((part) => holds(part, answers));
  if ('any' in wanted) return holdsOfAny(wanted.any, answers);
  if ('not' in wanted) return !holds(wanted.not, answers);
  if ('count' in wanted) return counts(wanted.count, answers);
  return compares(wanted, answerTo(wanted.question, answers), answers);
}

/** The comparisons that a condition is made of, for checks against the questions that a form has. */
export function comparisonsOf(wanted: Condition): readonly Comparison[] {
  if ('all' in wanted) return wanted.all.flatMap(comparisonsOf);
  if ('any' in wanted) return isOfList(wanted.any) ? [asked(wanted.any)] : wanted.any.flatMap(comparisonsOf);
  if ('not' in wanted) return comparisonsOf(wanted.not);
  return 'count' in wanted ? [asked(wanted.count)] : [wanted];
}

/** The questions from whose day a condition counts: `18 years before asked-on`. */
export function countedFrom(wanted: Comparison): string | undefined {
  if ('more-than' in wanted) return countedDay(wanted['more-than'])?.from;
  return 'less-than' in wanted ? countedDay(wanted['less-than'])?.from : undefined;
}

/** What a condition says of the people or things of lists: to be checked against what the list asks about each. */
export function listsOf(wanted: Condition): readonly (Some | Count)[] {
  if ('all' in wanted) return wanted.all.flatMap(listsOf);
  if ('any' in wanted) return isOfList(wanted.any) ? [wanted.any] : wanted.any.flatMap(listsOf);
  if ('not' in wanted) return listsOf(wanted.not);
  return 'count' in wanted ? [wanted.count] : [];
}

/** That a condition on a list asks about the list. */
function asked({ list }: Some | Count): Comparison {
  return { question: list, answered: true };
}

/** The questions whose answers a condition asks for, each once. */
export function questionsOf(wanted: Condition): readonly string[] {
  const compared = comparisonsOf(wanted);
  return [...new Set(compared.flatMap((one) => [one.question, countedFrom(one) ?? one.question]))];
}

function isOfList(any: readonly Condition[] | Some): any is Some {
  return !Array.isArray(any);
}

function holdsOfAny(any: readonly Condition[] | Some, answers: ConditionAnswers): boolean {
  if (isOfList(any)) return itemsOf(any.list, answers).some((item) => holds(any.where, item));
  return any.some((part) => holds(part, answers));
}

function counts(wanted: Count, answers: ConditionAnswers): boolean {
  const { list, where } = wanted;
  const items = itemsOf(list, answers);
  const found = where ? items.filter((item) => holds(where, item)).length : items.length;
  if ('is' in wanted) return found === wanted.is;
  return 'more-than' in wanted ? found > wanted['more-than'] : found < wanted['less-than'];
}

/** The answers about each person or thing of a list. */
function itemsOf(list: string, answers: ConditionAnswers): readonly ConditionAnswers[] {
  const given = answerTo(list, answers);
  return Array.isArray(given) ? given.filter(isAnswers) : [];
}

function isAnswers(item: unknown): item is ConditionAnswers {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

function answerTo(question: string, answers: ConditionAnswers): unknown {
  return Object.hasOwn(answers, question) ? (answers[question] ?? undefined) : undefined;
}

function compares(wanted: Comparison, answer: unknown, answers: ConditionAnswers): boolean {
  if ('is' in wanted) return isAnyOf(answer, wanted.is);
  if ('is-not' in wanted) return !isAnyOf(answer, wanted['is-not']);
  if ('includes' in wanted) return wanted.includes.every((value) => isAnyOf(answer, [value]));
  if ('more-than' in wanted) return isLess(limitOf(wanted['more-than'], answers), answer);
  if ('less-than' in wanted) return isLess(answer, limitOf(wanted['less-than'], answers));
  if ('answered' in wanted) return (answer !== undefined) === wanted.answered;
  return typeof answer === 'string' && isWorded(wanted, answer);
}

/** A day that is counted from the answer to another question; a limit of any other kind is what it says. */
function limitOf(limit: number | string, answers: ConditionAnswers): unknown {
  const counted = countedDay(limit);
  return counted ? dayFrom(counted, answerTo(counted.from, answers)) : limit;
}

function isWorded(wanted: OfWords, text: string): boolean {
  if ('longer-than' in wanted) return text.length > wanted['longer-than'];
  if ('shorter-than' in wanted) return text.length < wanted['shorter-than'];
  if ('contains' in wanted) return wanted.contains.some((words) => text.includes(words));
  if ('starts-with' in wanted) return wanted['starts-with'].some((words) => text.startsWith(words));
  return wanted['ends-with'].some((words) => text.endsWith(words));
}

/** Of a list of answers, one is enough. */
function isAnyOf(answer: unknown, values: readonly ConditionValue[]): boolean {
  const given: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return given.some((one) => values.some((value) => isSame(one, value)));
}

function isSame(answer: unknown, value: ConditionValue): boolean {
  if (typeof answer === 'boolean') return value === answer || value === (answer ? 'yes' : 'no');
  if (typeof answer === 'number' && typeof value === 'string') return answer === penceOf(value);
  return plain(answer) === value;
}

function plain(value: unknown): unknown {
  return value instanceof Temporal.PlainDate ? value.toString() : value;
}
