import { stateOn } from '#capabilities/holdings';
import type { Holding } from '#capabilities/holdings';
import { londonDay, sayDate } from '#language';
import type { Tongue } from '#language';
import type { Tx } from '#platform/database';
import { holdingWords } from '#services';
import { standingWords } from './standing.words.ts';

/** A holding in plain words, for whoever has it: what it is, how it stands today, and its day that matters. */
export type SaidHolding = Holding & {
  readonly label: string;
  readonly tag: string;
  /** Whether it counts today, or will. */
  readonly isOn: boolean;
  readonly says: string;
  readonly day: string;
};

export type Reading = { readonly tongue: Tongue; readonly now: Temporal.Instant };

export async function saidHolding(tx: Tx, held: Holding, reading: Reading): Promise<SaidHolding> {
  const { label } = await holdingWords(tx, held, reading.tongue);
  return { ...held, label, ...sayStanding(held, reading) };
}

export async function saidHoldings(
  tx: Tx,
  found: readonly Holding[],
  reading: Reading,
): Promise<readonly SaidHolding[]> {
  const said: SaidHolding[] = [];
  for (const held of found) said.push(await saidHolding(tx, held, reading));
  return said;
}

function sayStanding(held: Holding, { tongue, now }: Reading) {
  const words = standingWords[tongue];
  const state = stateOn(held, londonDay(now));
  const { ended, fromOn, lastOn } = held;
  const isOn = state === 'held' || state === 'coming';
  const isNever = Temporal.PlainDate.compare(lastOn, fromOn) < 0;
  const last = isNever ? words.never : words.last(sayDate(lastOn, tongue));
  return {
    tag: words.tags[state],
    isOn,
    says: state === 'held' && ended ? words.early[ended] : words.says[state],
    day: state === 'coming' ? words.first(sayDate(fromOn, tongue)) : last,
  };
}
