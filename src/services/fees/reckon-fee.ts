import { holds } from '#language';
import type { ConditionAnswers } from '#language';
import type { Fee } from '../definition/fee.ts';

/** What is to be paid, in whole pence, and how it comes about: each line is an amount that is added, or taken off. */
export type Reckoned = { readonly pence: number; readonly lines: readonly FeeLine[] };

export type FeeLine = { readonly pence: number } & (
  | { readonly line: 'charge' }
  | { readonly line: 'row'; readonly row: string }
  | { readonly line: 'each'; readonly count: number; readonly each: number }
  | { readonly line: 'free'; readonly count: number }
  | { readonly line: 'band'; readonly count: number }
  | { readonly line: 'least' }
  | { readonly line: 'most' }
  | { readonly line: 'concession'; readonly concession: string }
);

/** What these answers cost. A part of a penny is in favour of who pays. */
export function reckonFee(fee: Fee | 'none', answers: ConditionAnswers): Reckoned | undefined {
  if (fee === 'none') return undefined;
  const full = fullLines(fee, answers);
  const sum = sumOf(full);
  const found = fee.concessions.find(({ when }) => holds(when, answers));
  if (!found) return { pence: sum, lines: full };
  const { concession, pays, off = 0 } = found;
  // Nobody pays more because of a concession.
  const pence = Math.min(sum, pays ?? Math.floor((sum * (100 - off)) / 100));
  const less = { line: 'concession' as const, concession, pence: pence - sum };
  return { pence, lines: less.pence === 0 ? full : [...full, less] };
}

function fullLines(fee: Fee, answers: ConditionAnswers): readonly FeeLine[] {
  const { charge = 0, rows = [], count } = fee;
  if (count !== undefined) return countedLines(fee, countIn(answers[count]));
  const found = rows.find(({ when }) => holds(when, answers));
  return [found ? { line: 'row', row: found.row, pence: found.charge } : { line: 'charge', pence: charge }];
}

function countedLines(fee: Fee, count: number): readonly FeeLine[] {
  const { each, bands = [] } = fee;
  if (each !== undefined) return eachLines(fee, { each, count });
  const band = bands.find((one) => count <= (one['up-to'] ?? Infinity)) ?? bands.at(-1);
  return count === 0 || !band ? [] : [{ line: 'band', count, pence: band.charge }];
}

type Each = { readonly each: number; readonly count: number };

function eachLines({ free = 0, least, most }: Fee, { each, count }: Each): readonly FeeLine[] {
  const lines: FeeLine[] = [{ line: 'each', count, each, pence: count * each }];
  const without = Math.min(count, free);
  if (without > 0) lines.push({ line: 'free', count: without, pence: -without * each });
  const sum = sumOf(lines);
  if (least !== undefined && count > without && sum < least)
    lines.push({ line: 'least', pence: least - sum });
  if (most !== undefined && sum > most) lines.push({ line: 'most', pence: most - sum });
  return lines;
}

/** How many an answer is: the number itself, the things of a list, or what was chosen. */
function countIn(answer: unknown): number {
  if (typeof answer === 'number') return answer;
  return Array.isArray(answer) ? answer.length : 0;
}

function sumOf(lines: readonly FeeLine[]): number {
  return lines.reduce((sum, { pence }) => sum + pence, 0);
}
