import { loadHistory } from '../borough/borough.ts';
import {
  asSuperuser,
  dropDatabase,
  isKept,
  keptName,
  makeCouncil,
  renameDatabase,
  urlsOf,
} from '../ground/databases.ts';
import type { Place, Urls } from '../ground/databases.ts';
import { lengthenStories, multiply } from './multiply.ts';

/** Of the borough’s cases so many copies, and so many events in all: a million cases and ten million events, or a few. */
const amounts = { full: { copies: 9, events: 10_000_000 }, small: { copies: 2, events: 1_000 } } as const;

/** A council with a million cases, kept from one run to the next; what is measured is a copy of it, for one run. */
export async function openCases(place: Place): Promise<Urls> {
  const { server, size, say } = place;
  const kept = await keptName(
    'cases',
    size,
    '{{demo,services,councils,test/bench/{borough,cases}}/**/*.{ts,yaml},src/**/migrations/*.sql}',
  );
  if (!(await isKept(server, kept))) {
    say('Making a million cases, once for each level of the code …');
    const begun = performance.now();
    const urls = await makeCouncil(place, 'making_cases');
    await loadHistory(urls, place);
    await fill(place);
    await renameDatabase(server, 'making_cases', kept);
    say(`made in ${((performance.now() - begun) / 1_000).toFixed(0)} seconds`);
  }
  await dropDatabase(server, 'run_cases');
  await asSuperuser(server, 'postgres', (client) =>
    client.query(`create database run_cases template "${kept}" owner moothall_owner strategy file_copy`),
  );
  return urlsOf(server, 'run_cases');
}

export async function dropCases({ server }: Pick<Place, 'server'>): Promise<void> {
  await dropDatabase(server, 'run_cases');
}

async function fill({ server, size, say }: Place): Promise<void> {
  const { copies, events } = amounts[size];
  await asSuperuser(server, 'making_cases', async (client) => {
    await multiply(client, copies);
    await lengthenStories(client, events);
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
    const { rows } = await client.query<{ cases: string; events: string }>(
      'select (select count(*) from cases."case") as cases, (select count(*) from ledger.event) as events',
    );
    say(`${rows[0]?.cases ?? 'no'} cases and ${rows[0]?.events ?? 'no'} events`);
  });
}
