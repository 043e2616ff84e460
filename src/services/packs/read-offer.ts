import { existsSync } from 'node:fs';
import { join } from 'node:path';
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
  const surroundings = { teams: Object.keys(council.teams), queues };
  const packs: Pack[] = [];
  const problems: Problem[] = [];
  for (const service of council.offers) {
    const folder = join(library, service);
    const read = existsSync(folder)
      ? await readPack(folder, { differences: council.differences, surroundings })
      : { problems: [missing(council, service)] };
    if ('found' in read) packs.push(read.found);
    else problems.push(...read.problems);
  }
  return { packs, problems, offered: council.offers, queues, calendars: council.calendars };
}

function missing({ differences: { file, lineOf } }: Council, service: string): Problem {
  const remedy = `Offer a service that the library has: “${service}” is none.`;
  return { file, line: lineOf(['services', service]), remedy };
}
