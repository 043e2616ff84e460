import type { LineStatus } from '../found.ts';
import { fitNumbers } from './fit-numbers.ts';
import type { LineFacts } from './line-facts.ts';
import { bestFit } from './sought.ts';
import type { Sought, SoughtUnit } from './sought.ts';

export type Fit = {
  /** How well an address fits what was typed, 0 to 1. */
  readonly match: number;
  /** What it lacks of it, by weight. */
  readonly lacks: number;
  /** Whether its number or flat is one that was asked for. */
  readonly isAsked: boolean;
};

/** What is taken off a whole match. */
const lost = {
  /** A flat, where its house was asked for. */
  partNotAskedFor: 0.02,
  alternative: 0.01,
  historical: 0.05,
} as const;

/** `flat 2` for Apartment 2. */
const otherUnit = 0.95;

/** Each word that was typed counts by how much it says, times how well the address's best word does for it. */
export function fitLine(sought: readonly Sought[], facts: LineFacts, status: LineStatus): Fit {
  const numbers = fitNumbers(sought, facts);
  const { whole, fits, lacks } = weighed(sought, (one, at) =>
    numbers.letterAt === at ? 1 : (numbers.fits.get(at) ?? fitWord(one, facts)),
  );
  const { isHouseAsked } = numbers;
  const isPartAsked = numbers.isPartAsked || asksForPart(sought, facts);
  const off = facts.isPart && isHouseAsked && !isPartAsked ? lost.partNotAskedFor : 0;
  const match = whole === 0 ? 0 : Math.max(0, fits / whole - off - lostBy(status));
  return { match, lacks, isAsked: isHouseAsked || isPartAsked };
}

function weighed(sought: readonly Sought[], fitOf: (one: Sought, at: number) => number) {
  let [whole, fits, lacks] = [0, 0, 0];
  for (const [at, one] of sought.entries()) {
    const fit = fitOf(one, at);
    whole += one.weight;
    fits += one.weight * fit;
    if (fit === 0) lacks += one.weight;
  }
  return { whole, fits, lacks };
}

function lostBy(status: LineStatus): number {
  return status === 'alternative' || status === 'historical' ? lost[status] : 0;
}

function fitWord(one: Sought, facts: LineFacts): number {
  if (one.kind === 'number') return 0;
  return one.kind === 'unit' ? fitUnit(one, facts) : bestFit(one, facts.words);
}

function fitUnit({ forms }: SoughtUnit, { words, isPart }: LineFacts): number {
  if (forms.some((form) => words.includes(form))) return 1;
  return isPart ? otherUnit : 0;
}

function asksForPart(sought: readonly Sought[], { isPart, flat }: LineFacts): boolean {
  return (
    isPart && sought.some((one) => one.kind === 'unit' || (one.kind === 'word' && bestFit(one, flat) > 0))
  );
}
