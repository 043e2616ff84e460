import type { Question } from '#capabilities/forms';
import { pointerTo } from './sent-fault.ts';

/** Where in the answers that were sent a field of a page stands: `children.2.born.day` is `#/answers/children/1/born`. */
export function answerPointer(
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
  field: string,
): string {
  const [name = '', ...rest] = field.split('.');
  const question = questions.find((one) => one.question === name);
  const [first = '', ...inside] = rest;
  const path =
    question?.kind === 'list' && /^\d+$/.test(first) ? [name, Number(first) - 1, ...inside] : [name, ...rest];
  return pointerTo('answers', ...asFarAsSent(answers, path));
}

/** A part of what was sent whole has no place of its own. */
function asFarAsSent(answers: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  const [next, ...rest] = path;
  if (next === undefined) return [];
  const inside = insideOf(answers, next);
  return isHolder(inside) ? [next, ...asFarAsSent(inside, rest)] : isHolder(answers) ? [next] : [];
}

function insideOf(holder: unknown, key: string | number): unknown {
  if (!isHolder(holder)) return undefined;
  return Object.entries(holder).find(([name]) => name === String(key))?.[1];
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
