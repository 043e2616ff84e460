import type { Tx } from '#platform/database';
import type { Sought, SoughtWord } from '../fit/sought.ts';
import { quality, wordOf } from '../fit/sought.ts';
import { wordsMet } from '../headings/words-met.ts';

type Rewording = { readonly sought: readonly Sought[]; readonly unknown: readonly SoughtWord[] };

/** How many readings are tried. */
const mostReadings = 3;

/** What may have been meant by `highstreet` and by `sea view`: words that the gazetteer has, with another space. */
export async function reworded(tx: Tx, edition: number, { sought, unknown }: Rewording): Promise<Sought[][]> {
  const readings = [...splits(sought, unknown), ...joins(sought)];
  const words = new Set(readings.flatMap(({ words: instead }) => instead));
  const known = new Set((await wordsMet(tx, edition, [...words])).map(({ word }) => word));
  return readings
    .filter(({ words: instead }) => instead.every((word) => known.has(word)))
    .slice(0, mostReadings)
    .map(({ at, count, words: instead }) => [
      ...sought.slice(0, at),
      ...instead.map(respaced),
      ...sought.slice(at + count),
    ]);
}

/** A word with another space is as good as another form of it. */
function respaced(text: string): SoughtWord {
  return { ...wordOf({ text, isLast: false }), fits: new Map([[text, quality.otherForm]]) };
}

/** Other words in place of some that were typed. */
type Instead = { readonly at: number; readonly count: number; readonly words: readonly string[] };

const shortest = 2;

function splits(sought: readonly Sought[], unknown: readonly SoughtWord[]): Instead[] {
  return sought.flatMap((one, at) => {
    if (one.kind !== 'word' || !unknown.includes(one)) return [];
    const { text } = one;
    const places = Array.from(
      { length: Math.max(0, text.length - 2 * shortest + 1) },
      (_, place) => place + shortest,
    );
    return places.map((place) => ({ at, count: 1, words: [text.slice(0, place), text.slice(place)] }));
  });
}

function joins(sought: readonly Sought[]): Instead[] {
  return sought.flatMap((one, at) => {
    const next = sought[at + 1];
    if (one.kind !== 'word' || next?.kind !== 'word') return [];
    return [{ at, count: 2, words: [one.text + next.text] }];
  });
}
