import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { areaKindsWith } from '#capabilities/mapping';
import { queuesOf, teamsOfQueues } from '../councils/council.ts';
import type { Council } from '../councils/council.ts';
import type { Days } from '../publishing/validity.ts';
import type { Problem } from '../reading/problem.ts';
import type { Surroundings } from './check-pack.ts';
import type { Pack } from './pack.ts';
import { readPack } from './read-pack.ts';

/** What a council's data lets be published. */
export type Offer = {
  /** Those that are whole. One bad one does not keep the others. */
  readonly packs: readonly Pack[];
  /** Those that are whole but for sentences that are still to be written. */
  readonly unwritten: readonly Pack[];
  readonly problems: readonly Problem[];
  /** All that it means to offer, whole or not: what is live and not among them is withdrawn. */
  readonly offered: readonly string[];
  readonly queues: readonly string[];
  /** The team of each queue. */
  readonly workedBy: Readonly<Record<string, string>>;
  readonly calendars: Council['calendars'];
  readonly collections: Council['collections'];
  readonly places: Council['places'];
  /** On which days each is in force, where the council's data says so; otherwise from now on. */
  readonly days?: Readonly<Record<string, Days>>;
  /** Whether it replaces what was imported, too. */
  readonly overImports?: boolean;
};

/** Reads the services that a council offers from the library's folder, its own differences laid over them. */
export async function readOffer(library: string, council: Council): Promise<Offer> {
  const surroundings = await surroundingsOf(library, council);
  const { queues, workedBy, services } = surroundings;
  const packs: Pack[] = [];
  const unwritten: Pack[] = [];
  const problems: Problem[] = [];
  for (const service of council.offers) {
    const read = services.includes(service)
      ? await readPack(join(library, service), { differences: council.differences, surroundings })
      : { problems: [missing(council, service)] };
    if ('found' in read) (read.found.unwritten.length === 0 ? packs : unwritten).push(read.found);
    else problems.push(...read.problems);
  }
  const { offers: offered, days, calendars, collections, places } = council;
  return { packs, unwritten, problems, offered, days, queues, workedBy, calendars, collections, places };
}

/** What a council has that its services may name. */
export async function surroundingsOf(library: string, council: Council): Promise<Surroundings> {
  return surroundingsWith(await servicesIn(library), council);
}

export function surroundingsWith(services: readonly string[], council: Council): Surroundings {
  const { groups, roles, teams, places, lookups, skills } = council;
  return {
    teams: Object.keys(teams),
    groups: Object.keys(groups),
    queues: queuesOf(council),
    workedBy: teamsOfQueues(council),
    skills: Object.keys(skills),
    areas: areaKindsWith(places.kinds).map(({ kind }) => kind),
    roles,
    services,
    layers: places.layers,
    sources: lookups,
  };
}

/** The names of the services in a library's folder. */
export async function servicesIn(library: string): Promise<readonly string[]> {
  const found = await Array.fromAsync(glob('*/service.yaml', { cwd: library }));
  return found.map((file) => dirname(file)).toSorted();
}

function missing({ differences: { file, lineOf } }: Council, service: string): Problem {
  const remedy = `Offer a service that the library has: “${service}” is none.`;
  return { file, line: lineOf(['services', service]), remedy };
}
