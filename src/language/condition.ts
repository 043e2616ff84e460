import { z } from 'zod';
import type { Comparison, Condition, ConditionValue } from './condition-tree.ts';
import { parseCondition } from './parse-condition.ts';

/** Answers by the question's slug, as `forms` stores them; what is null, undefined or not there was not answered. */
export type ConditionAnswers = Readonly<Record<string, unknown>>;

/**
 * Reads a condition from YAML or JSON: the shorthand `{ rubbish: hazardous, amount: [van, lorry] }` (all of these, any of a
 * list), `{ age: { more-than: 17 } }`, `all`, `any`, `not`. What it gives, it also reads. Messages are sentences.
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
  if ('any' in wanted) return wanted.any.some((part) => holds(part, answers));
  if ('not' in wanted) return !holds(wanted.not, answers);
  return compares(wanted, answerTo(wanted.question, answers));
}

/** The comparisons that a condition is made of, for checks against the questions that a form has. */
export function comparisonsOf(wanted: Condition): readonly Comparison[] {
  if ('all' in wanted) return wanted.all.flatMap(comparisonsOf);
  if ('any' in wanted) return wanted.any.flatMap(comparisonsOf);
  if ('not' in wanted) return comparisonsOf(wanted.not);
  return [wanted];
}

/** The questions whose answers a condition asks for, each once. */
export function questionsOf(wanted: Condition): readonly string[] {
  return [...new Set(comparisonsOf(wanted).map(({ question }) => question))];
}

function answerTo(question: string, answers: ConditionAnswers): unknown {
  return Object.hasOwn(answers, question) ? (answers[question] ?? undefined) : undefined;
}

function compares(wanted: Comparison, answer: unknown): boolean {
  if ('is' in wanted) return isAnyOf(answer, wanted.is);
  if ('is-not' in wanted) return !isAnyOf(answer, wanted['is-not']);
  if ('includes' in wanted) return wanted.includes.every((value) => isAnyOf(answer, [value]));
  if ('more-than' in wanted) return isOrdered(wanted['more-than'], answer);
  if ('less-than' in wanted) return isOrdered(answer, wanted['less-than']);
  return (answer !== undefined) === wanted.answered;
}

/** Of a list of answers, one is enough. */
function isAnyOf(answer: unknown, values: readonly ConditionValue[]): boolean {
  const given: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return given.some((one) => values.some((value) => isSame(one, value)));
}

function isSame(answer: unknown, value: ConditionValue): boolean {
  if (typeof answer === 'boolean') return value === answer || value === (answer ? 'yes' : 'no');
  return plain(answer) === value;
}

function isOrdered(lower: unknown, higher: unknown): boolean {
  const [low, high] = [measure(lower), measure(higher)];
  return low !== undefined && high !== undefined && typeof low === typeof high && low < high;
}

/** A list is measured by its length, a date by its ISO spelling, which sorts as the days do. */
function measure(value: unknown): number | string | undefined {
  if (Array.isArray(value)) return value.length;
  const found = plain(value);
  if (typeof found === 'number') return Number.isNaN(found) ? undefined : found;
  return typeof found === 'string' && /^\d{4}-\d\d-\d\d$/.test(found) ? found : undefined;
}

function plain(value: unknown): unknown {
  return value instanceof Temporal.PlainDate ? value.toString() : value;
}
