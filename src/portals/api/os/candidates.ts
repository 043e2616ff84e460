import { addressesAtPostcode, addressesIn, addressesNear, searchAddresses } from '#capabilities/gazetteer';
import type { FoundAddress } from '#capabilities/gazetteer';
import type { GridPoint, Uprn } from '#language';
import type { Tx } from '#platform/database';

/** Properties that may be answered, each with how well it fits, in their order. */
export type Candidates = ReadonlyMap<Uprn, number>;

/** Beyond the thousandth best nobody looks; of a postcode's beginning or a box, all of a small town. */
const most = { words: 1_000, places: 5_000 } as const;
/** Whoever asks in either language is found by both: only the records are told apart. */
const tongue = 'en';

/** Those that fit what was typed at least so well. */
export async function byWords(tx: Tx, typed: string, minmatch: number): Promise<Candidates> {
  const found = await all(most.words, (after) => searchAddresses(tx, { typed, most: 100, tongue, ...after }));
  return matched(found.filter(({ match }) => match >= minmatch));
}

export async function byPostcode(tx: Tx, postcode: string): Promise<Candidates> {
  return matched(
    await all(most.places, (after) => addressesAtPostcode(tx, postcode, { most: 1_000, tongue, ...after })),
  );
}

/** The nearest first. */
export async function byDistance(tx: Tx, point: GridPoint, radius: number): Promise<Candidates> {
  return matched(await addressesNear(tx, point, { within: radius, most: most.places, tongue }));
}

export type Corners = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

export async function byBox(tx: Tx, box: Corners): Promise<Candidates> {
  const whole = {
    west: Math.floor(box.west),
    south: Math.floor(box.south),
    east: Math.ceil(box.east),
    north: Math.ceil(box.north),
  };
  return matched(
    await all(most.places, (after) => addressesIn(tx, whole, { most: 1_000, tongue, ...after })),
  );
}

type Page = { readonly results: readonly FoundAddress[]; readonly next?: string };

async function all(
  enough: number,
  ask: (after: { readonly after?: string }) => Promise<Page>,
): Promise<readonly FoundAddress[]> {
  const found: FoundAddress[] = [];
  let after: string | undefined;
  do {
    const page = await ask(after === undefined ? {} : { after });
    found.push(...page.results);
    after = page.next;
  } while (after !== undefined && found.length < enough);
  return found.slice(0, enough);
}

function matched(found: readonly FoundAddress[]): Candidates {
  return new Map(found.map(({ uprn, match }) => [uprn, match]));
}
