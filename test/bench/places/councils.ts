import { join } from 'node:path';
import type { RunningPostgres } from '#platform/postgres';
import {
  asSuperuser,
  bringUp,
  dropDatabase,
  isKept,
  keptName,
  makeCouncil,
  renameDatabase,
  urlsOf,
} from '../ground/databases.ts';
import type { Place, Urls } from '../ground/databases.ts';
import type { Size } from '../size.ts';
import { runMoothall } from '../ground/web.ts';
import { millionFile } from './million-file.ts';

const fresh = 'council';

/** A council that has nothing yet: `import` fills it. */
export async function openCouncil(place: Place): Promise<Urls> {
  await settleCouncil(place);
  return makeCouncil(place, fresh);
}

/** A council with a million properties, kept from one run to the next: a change of what is stored imports it anew. */
export async function openMillion(place: Place): Promise<Urls> {
  const { server, size, folder, settings, say } = place;
  await settleCouncil(place);
  const kept = await keptMillion(size);
  if (!(await isKept(server, kept))) {
    say('Importing a million properties, once for each level of the code …');
    const urls = await makeCouncil(place, fresh);
    const file = await millionFile(folder, size);
    await runMoothall(importOf(file.path), { settings: settings(urls), log: join(folder, 'import.log') });
    await settleCouncil(place);
  }
  const urls = urlsOf(server, kept);
  await bringUp(place, urls);
  return urls;
}

/** Keeps a council into which the whole file was imported, and drops one that has nothing. */
export async function settleCouncil({ server, size }: Pick<Place, 'server' | 'size'>): Promise<void> {
  if (await hasGazetteer(server)) await renameDatabase(server, fresh, await keptMillion(size));
  else await dropDatabase(server, fresh);
}

async function hasGazetteer(server: RunningPostgres): Promise<boolean> {
  const isThere = await asSuperuser(server, 'postgres', (client) =>
    client.query(`select from pg_database where datname = $1`, [fresh]),
  );
  if (isThere.rowCount === 0) return false;
  const tables = await asSuperuser(server, fresh, (client) =>
    client.query<{ live: boolean }>(`select to_regclass('gazetteer.live') is not null as live`),
  );
  if (tables.rows[0]?.live !== true) return false;
  const live = await asSuperuser(server, fresh, (client) => client.query(`select from gazetteer.live`));
  return live.rowCount === 1;
}

async function keptMillion(size: Size): Promise<string> {
  return keptName('million', size, sources);
}

export const importOf = (path: string): readonly string[] => ['import', 'gazetteer', path, '--json'];

/** What an import reads, and what it makes of it. */
const sources =
  '{src/capabilities/gazetteer/{editions,files,words,migrations},test/bench/places/million}/**/!(*.test).{ts,sql}';
