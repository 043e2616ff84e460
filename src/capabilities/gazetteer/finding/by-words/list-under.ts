import type { Tx } from '#platform/database';
import type { RankedHeading } from '../headings/heading.ts';
import { hitOf, onePerProperty, totalOf } from '../hit.ts';
import type { Hits } from '../hit.ts';
import { beyond, linesUnder } from '../lines-under.ts';
import type { Stretch } from '../lines-under.ts';
import { placeSaid, sayPlace } from '../place-in-list.ts';
import type { PlaceInList } from '../place-in-list.ts';

export type Listing = {
  readonly edition: number;
  /** The best first. */
  readonly headings: readonly RankedHeading[];
  readonly most: number;
  readonly after: string | undefined;
  readonly classes: readonly string[];
  readonly isLive: boolean;
  /** The weight of the numbers that were asked for and are not there. */
  readonly missing: number;
};

/** All addresses under some headings, in the order of houses and flats, from where a page ended on. */
export async function listUnder(tx: Tx, listing: Listing): Promise<Hits> {
  const { most, classes, missing } = listing;
  const headings = apart(listing.headings);
  const place = placeSaid(listing.after);
  const from = headings.findIndex(({ id }) => id === place?.list);
  const chosen = enough(headings.slice(Math.max(0, from)), classes.length > 0 ? Infinity : most);
  const stretches = chosen.map((heading, of) =>
    stretchOf(heading, { of, place: from >= 0 && of === 0 ? place : undefined, isLive: listing.isLive }),
  );
  // A property has a line in each language, and they stand beside one another.
  const lines = await linesUnder(tx, listing.edition, {
    stretches,
    filter: { classes, most: 2 * (most + 1) },
  });
  const hits = lines.flatMap((line) => {
    const heading = chosen[line.of];
    return heading
      ? [hitOf(line, matchOf(heading, missing), sayPlace({ ...line, list: heading.id, key: line.sort }))]
      : [];
  });
  const count = headings.reduce((sum, { addresses }) => sum + Math.max(1, addresses), 0);
  return { hits: onePerProperty(hits), total: totalOf(count) };
}

function matchOf({ match, weight }: RankedHeading, missing: number): number {
  return (match * weight) / (weight + missing);
}

/** Addresses of a street come with it, and not once more under what is in it; in two languages it is one street. */
function apart(headings: readonly RankedHeading[]): readonly RankedHeading[] {
  const streets = new Set(headings.flatMap(({ kind, usrn }) => (kind === 'street' ? [usrn] : [])));
  const seen = new Set<string>();
  return headings.filter(
    ({ kind, usrn, starts }) =>
      (kind === 'street' || !streets.has(usrn)) && seen.size < seen.add(`${String(usrn)} ${starts}`).size,
  );
}

/** As many headings as hold one page; of the first, some may have been shown before. */
function enough(headings: readonly RankedHeading[], most: number): readonly RankedHeading[] {
  let held = 0;
  const end = headings.findIndex(({ addresses }, at) => (held += at === 0 ? 0 : addresses) > most);
  return end < 0 ? headings : headings.slice(0, end + 1);
}

type Asked = { readonly of: number; readonly place: PlaceInList | undefined; readonly isLive: boolean };

function stretchOf(heading: RankedHeading, { of, place, isLive }: Asked): Stretch {
  const { usrn, starts } = heading;
  const from = place?.key ?? starts;
  const standings = standingsOf(heading, isLive);
  return { of, usrn, from, to: starts + beyond, after: place?.uprn ?? 0, has: '', standings };
}

/** Second names are listed where they are asked for, and an old one where nothing else has it. */
function standingsOf({ kind, addresses }: RankedHeading, isLive: boolean): string {
  return `16${kind === 'name' ? '3' : ''}${isLive && addresses > 0 ? '' : '8'}`;
}
