import type { FoundAddresses } from '#capabilities/gazetteer';
import { measured } from '../../figure.ts';
import type { Measured } from '../../figure.ts';
import type { Ground } from '../../ground/ground.ts';
import { quantile, timed } from '../../ground/times.ts';
import { ways } from './asked.ts';
import { named } from './bare-search.ts';
import type { readPlain } from './bare-search.ts';
import { lengths } from './lengths.ts';

const suite = 'search';

export type Asked = Awaited<ReturnType<typeof readPlain>>[number];
type Typed = { readonly typed: string; readonly tongue: 'en' | 'cy' };

export type At = {
  readonly ground: Ground;
  readonly search: (typed: Typed) => Promise<FoundAddresses>;
  readonly bare: (asked: Asked) => Promise<boolean>;
};

export function sayTyped({ typed, way }: Asked): Typed {
  return { typed, tongue: way.tongue };
}

/** What each way to ask takes, and how often it finds the right address. */
export async function measureWays(at: At, all: readonly Asked[]): Promise<readonly Measured[]> {
  const { rounds } = lengths[at.ground.size];
  const figures: Measured[] = [];
  const everything: number[][] = Array.from({ length: rounds }, () => []);
  for (const { name } of ways) {
    const asked = all.filter(({ way }) => way.name === name);
    const taken: Taken[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const one = await roundOf(at, asked);
      taken.push(one);
      everything[round]?.push(...one.ours);
    }
    figures.push(...timesOf(name, taken), ...(await recallOf(at, name, asked)));
  }
  const p95 = everything.map((round) => quantile(round, 0.95));
  return [
    ...figures,
    measured({ suite, name: 'all ways, p95', unit: 'ms', rounds: p95, goal: { valueAtMost: 15 } }),
  ];
}

/** Milliseconds of each search, and of each plain query. */
type Taken = { readonly ours: readonly number[]; readonly bare: readonly number[] };

async function roundOf({ search, bare }: At, asked: readonly Asked[]): Promise<Taken> {
  return { ours: await timed(asked, (one) => search(sayTyped(one))), bare: await timed(asked, bare) };
}

function timesOf(name: string, taken: readonly Taken[]): readonly Measured[] {
  const part = (of: keyof Taken, share: number) => taken.map((round) => quantile(round[of], share));
  const told = { suite, unit: 'ms' };
  return [
    measured({
      ...told,
      name: `${name}, p50`,
      rounds: part('ours', 0.5),
      floor: part('bare', 0.5),
      goal: { ratioAtMost: 1.5 },
    }),
    measured({
      ...told,
      name: `${name}, p95`,
      rounds: part('ours', 0.95),
      floor: part('bare', 0.95),
      goal: { valueAtMost: 15 },
    }),
  ];
}

/** In how many of a hundred searches the right address stands first, and among the first five. */
async function recallOf(
  { search, bare, ground }: At,
  name: string,
  asked: readonly Asked[],
): Promise<readonly Measured[]> {
  const places: number[] = [];
  let plain = 0;
  for (const one of asked) {
    const { results } = await search(sayTyped(one));
    const place = results.findIndex((result) => isRight(result, one));
    places.push(place);
    if (await bare(one)) plain += 1;
  }
  ground.say(`  ${name}: ${String(asked.length)} asked, the plain query finds ${String(plain)}`);
  const missed = asked.filter((_, at) => (places[at] ?? -1) < 0);
  for (const { typed } of missed.slice(0, 3)) ground.say(`    not found: ${typed}`);
  const recall = (most: number) =>
    (100 * places.filter((place) => place >= 0 && place < most).length) / asked.length;
  return [1, 5].map((most) =>
    measured({ suite, name: `${name}, recall@${String(most)}`, unit: '%', rounds: [recall(most)] }),
  );
}

function isRight({ uprn, line, postcode }: FoundAddresses['results'][number], asked: Asked): boolean {
  if (asked.way.floor === 'postcode') return postcode?.replace(' ', '') === asked.postcode;
  return uprn === asked.uprn || asked.names.includes(named(line));
}
