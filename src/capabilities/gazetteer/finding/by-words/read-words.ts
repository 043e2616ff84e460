import type { Tx } from '#platform/database';
import { quality, withFits } from '../fit/sought.ts';
import type { Sought, SoughtWord } from '../fit/sought.ts';
import { findHeadings } from '../headings/find-headings.ts';
import type { RankedHeading } from '../headings/heading.ts';
import { withSpellings } from '../misspelt.ts';
import { reworded } from './reworded.ts';

/** What was typed as it is understood, and the headings that fit it, the best first. */
export type Reading = { readonly sought: readonly Sought[]; readonly headings: readonly RankedHeading[] };

/**
 * The words as they were typed; where no heading has all of them, as they may have been meant: with a slip of the finger,
 * with a word that was broken off, with a space too many or too few. The first reading that lacks nothing is taken, else
 * the one that fits best.
 */
export async function readWords(tx: Tx, edition: number, sought: readonly Sought[]): Promise<Reading> {
  const { headings, unknown } = await findHeadings(tx, edition, wordsOf(sought));
  let best: Reading = { sought, headings };
  if (isWhole(best)) return best;
  const tries = [
    ...(unknown.length > 0 ? [() => misspelt(tx, edition, { sought, doubted: unknown })] : []),
    () => misspelt(tx, edition, { sought, doubted: wordsOf(sought) }),
    () => reworded(tx, edition, { sought, unknown }),
  ];
  for (const attempt of tries) {
    for (const other of await attempt()) {
      const found = await findHeadings(tx, edition, wordsOf(other));
      const reading = { sought: other, headings: found.headings };
      if (matchOf(reading) > matchOf(best)) best = reading;
    }
    if (isWhole(best)) break;
  }
  return best;
}

function wordsOf(sought: readonly Sought[]): readonly SoughtWord[] {
  return sought.filter((one) => one.kind === 'word');
}

function matchOf({ headings: [top] }: Reading): number {
  return top?.match ?? 0;
}

/** Nothing is missing but small words. */
function isWhole({ headings: [top] }: Reading): boolean {
  return top !== undefined && top.lacks < smallWords;
}

const smallWords = 0.3;

type Doubting = { readonly sought: readonly Sought[]; readonly doubted: readonly SoughtWord[] };

async function misspelt(tx: Tx, edition: number, { sought, doubted }: Doubting): Promise<Sought[][]> {
  const spelt = await withSpellings(tx, edition, doubted.map(asBroken));
  const instead = new Map(doubted.map((word, at) => [word, spelt[at] ?? word]));
  return [sought.map((one) => (one.kind === 'word' ? (instead.get(one) ?? one) : one))];
}

/** `rose cott mill lane`: a word in the middle may be broken off as well. */
function asBroken(word: SoughtWord): SoughtWord {
  const isLong = word.text.length > 2;
  return withFits(
    isLong && word.asBeginning === 0 ? { ...word, asBeginning: quality.beginningWithin } : word,
    [],
  );
}
