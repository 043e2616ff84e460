import { tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import type { GazetteerTables } from '../../tables.ts';
import { bestFit } from '../fit/sought.ts';
import type { SoughtWord } from '../fit/sought.ts';

export type Heading = Omit<Selectable<GazetteerTables['gazetteer.heading']>, 'authority_id' | 'edition'>;

/** A heading and how it fits the words that were typed. */
export type RankedHeading = Heading & {
  /** As of an address that is under it, house and flat aside. */
  readonly match: number;
  /** How much was typed, by weight; how much of that it lacks, and how much it leaves to the flat: the floor, the side. */
  readonly weight: number;
  readonly lacks: number;
  readonly open: number;
  /** Finer than the match: it counts for more that the heading itself is called so. */
  readonly score: number;
};

export async function readHeadings(tx: Tx, edition: number, ids: readonly number[]): Promise<Heading[]> {
  if (ids.length === 0) return [];
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.heading')
    .select(['id', 'usrn', 'kind', 'starts', 'name', 'place', 'addresses'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where((of) => of('id', '=', of.fn.any(of.val(ids))))
    .execute();
}

/** The best first. Streets stand before what is in them, and else in the order of the alphabet. */
export function rank(headings: readonly Heading[], words: readonly SoughtWord[]): RankedHeading[] {
  return headings.map((heading) => rankOne(heading, words)).toSorted(inOrder);
}

/** What it costs to be at such a place rather than to be called so, and each word of the name that was not asked for. */
const costs = { placed: 0.2, unasked: 0.02, gone: 0.05 } as const;

function rankOne(heading: Heading, words: readonly SoughtWord[]): RankedHeading {
  const [name, place] = [heading.name.split(' '), heading.place.split(' ')];
  let [weight, fits, lacks, open, score] = [0, 0, 0, 0, 0];
  for (const word of words) {
    const [named, placed] = [bestFit(word, name), bestFit(word, place)];
    const fit = Math.max(named, placed);
    if (fit > 0) score += word.weight * Math.max(named, placed - costs.placed);
    else if (word.isOfPart) open += word.weight;
    else lacks += word.weight;
    weight += word.weight;
    fits += word.weight * fit;
  }
  const unasked = name.filter((one) => words.every((word) => bestFit(word, [one]) === 0)).length;
  const gone = heading.kind === 'name' && heading.addresses === 0 ? costs.gone : 0;
  const match = weight === 0 ? 0 : Math.max(0, fits / weight - gone);
  return { ...heading, match, weight, lacks, open, score: score - unasked * costs.unasked };
}

function inOrder(one: RankedHeading, other: RankedHeading): number {
  return (
    other.match - one.match ||
    other.score - one.score ||
    compare(other.kind, one.kind) ||
    compare(one.name, other.name) ||
    compare(one.place, other.place) ||
    one.id - other.id
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
