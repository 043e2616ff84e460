import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { queuesOf } from '../councils/council.ts';
import type { Council } from '../councils/council.ts';
import type { Problem } from '../reading/problem.ts';
import type { Pack } from './pack.ts';
import { readPack } from './read-pack.ts';

/** What a council's data lets be published. */
export type Offer = {
  /** Those that are whole. One bad one does not keep the others. */
  readonly packs: readonly Pack[];
  readonly problems: readonly Problem[];
  /** All that it means to offer, whole or not: what is live and not among them is withdrawn. */
  readonly offered: readonly string[];
  readonly queues: readonly string[];
  readonly calendars: Council['calendars'];
};

/** Reads the services that a council offers from the library's folder, its own differences laid over them. */
export async function readOffer(library: string, council: Council): Promise<Offer> {
  const queues = queuesOf(council);
  const services = await servicesIn(library);
  const surroundings = { teams: Object.keys(council.teams), queues, services };
  const packs: Pack[] = [];
  const problems: Problem[] = [];
  for (const service of council.offers) {
    const read = services.includes(service)
      ? await readPack(join(library, service), { differences: council.differences, surroundings })
      : { problems: [missing(council, service)] };
    if ('found' in read) packs.push(read.found);
    else problems.push(...read.problems);
  }
  return { packs, problems, offered: council.offers, queues, calendars: council.calendars };
}

async function servicesIn(library: string): Promise<readonly string[]> {
  const found = await Array.fromAsync(glob('*/service.yaml', { cwd: library }));
  return found.map((file) => dirname(file)).toSorted();
}

function missing({ differences: { file, lineOf } }: Council, service: string): Problem {
  const remedy = `Offer a service that the library has: “${service}” is none.`;
  return { file, line: lineOf(['services', service]), remedy };
}
