import { glob } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readCouncil } from './councils/read-council.ts';
import type { Council } from './councils/council.ts';
import { readPack } from './packs/read-pack.ts';
import { surroundingsWith } from './packs/read-offer.ts';
import type { Offer } from './packs/read-offer.ts';
import { sayProblem } from './reading/problem.ts';

/** The data that tests run: every service and council that the checkout holds, by folder and never by name. */
const checkout = join(import.meta.dirname, '../..');
export const fixtures = join(checkout, 'test/fixtures/services');
export const library = join(checkout, 'services');

export type ServiceFolder = { readonly service: string; readonly folder: string };

export async function serviceFolders(): Promise<readonly ServiceFolder[]> {
  const found = await Array.fromAsync(
    glob('{services,test/fixtures/services}/*/service.yaml', { cwd: checkout }),
  );
  return found.toSorted().map((file) => {
    const folder = join(checkout, dirname(file));
    return { service: basename(folder), folder };
  });
}

export async function councilFolders(): Promise<readonly string[]> {
  const found = await Array.fromAsync(glob('councils/*/council.yaml', { cwd: checkout }));
  return found.toSorted().map((file) => join(checkout, dirname(file)));
}

export async function anyCouncil(): Promise<Council> {
  const [folder = ''] = await councilFolders();
  const read = await readCouncil(folder);
  if ('problems' in read) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.found;
}

/** What a council would offer if it offered these. */
export async function offerOf(folders: readonly ServiceFolder[], council: Council): Promise<Offer> {
  const services = folders.map(({ service }) => service);
  const surroundings = surroundingsWith(services, council);
  const read = await Promise.all(folders.map(async ({ folder }) => readPack(folder, { surroundings })));
  return {
    packs: read.flatMap((one) => ('found' in one ? [one.found] : [])),
    unwritten: [],
    problems: read.flatMap((one) => ('problems' in one ? one.problems : [])),
    offered: services,
    queues: surroundings.queues,
    workedBy: surroundings.workedBy,
    calendars: council.calendars,
    collections: council.collections,
    places: council.places,
  };
}
