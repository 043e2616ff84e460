import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { londonDay } from '#language';
import { systemClock } from '#platform/clock';
import { closeDatabase } from '#platform/database';
import { loadBorough } from '../../../demo/load/load-borough.ts';
import {
  asSuperuser,
  dropDatabase,
  isKept,
  keptName,
  makeCouncil,
  openAsApplication,
  renameDatabase,
  thornmere,
  urlsOf,
} from '../ground/databases.ts';
import type { Place, Urls } from '../ground/databases.ts';

/** Of what is reported in the small borough, so many times as much: a hundred thousand cases in three years, or a few. */
const amounts = { full: { weeks: 156, share: 4.8 }, small: { weeks: 2, share: 0.25, done: 40 } } as const;

/**
 * A database with the borough in it, for one run. It is a copy of one that is kept: what was loaded by the same
 * migrations, services and generator need not be loaded again.
 */
export async function openBorough(place: Place): Promise<Urls> {
  const { server, size } = place;
  const kept = await keptName(
    'borough',
    size,
    '{{demo,services,councils,test/bench/borough}/**/*.{ts,yaml},src/**/migrations/*.sql}',
  );
  if (!(await isKept(server, kept))) {
    await load(place, await makeCouncil(place, 'making'));
    await renameDatabase(server, 'making', kept);
  }
  await dropDatabase(server, 'run');
  await asSuperuser(server, 'postgres', (client) =>
    client.query(`create database run template "${kept}" owner moothall_owner strategy file_copy`),
  );
  return urlsOf(server, 'run');
}

export async function dropBorough({ server }: Pick<Place, 'server'>): Promise<void> {
  await dropDatabase(server, 'run');
}

async function load({ server, size, folder, say }: Place, urls: Urls): Promise<void> {
  const begun = performance.now();
  say('Loading the borough, once for each level of the code …');
  await loadHistory(urls, { folder, size });
  await asSuperuser(server, 'making', async (client) => {
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
    const { rows } = await client.query<{ cases: number }>(
      'select count(*)::integer as cases from cases."case"',
    );
    const seconds = ((performance.now() - begun) / 1_000).toFixed(0);
    say(`${rows[0]?.cases.toLocaleString('en-GB') ?? 'no'} cases in ${seconds} seconds`);
  });
}

/** The newest cases are made and worked by the verbs that residents and officers use, the rest are taken in as past cases. */
export async function loadHistory(
  urls: Urls,
  { folder, size }: Pick<Place, 'folder' | 'size'>,
): Promise<void> {
  const demo = join(folder, 'demo');
  mkdirSync(demo, { recursive: true });
  const database = openAsApplication(urls);
  try {
    const today = londonDay(systemClock.now());
    await loadBorough({
      database,
      authority: thornmere,
      size: 'small',
      today,
      folder: demo,
      tenant: 'thornmere',
      say: () => {},
      amount: amounts[size],
    });
  } finally {
    await closeDatabase(database);
    rmSync(demo, { recursive: true });
  }
}
