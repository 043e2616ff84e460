import type { Client as Postgres } from 'pg';
import { sayReference } from '#language';
import type { CaseReference } from '#language';
import { measured } from '../figure.ts';
import type { Measured } from '../figure.ts';
import { openClient, requestOf } from '../ground/client.ts';
import type { Ground } from '../ground/ground.ts';
import { openPostgres } from '../ground/postgres.ts';
import { quantile, timed } from '../ground/times.ts';
import { visitorOf } from '../pages/pages.ts';
import { isFrame, tripsOf } from '../record/recorded.ts';
import type { Statement } from '../record/recorded.ts';
import { originals } from './multiply.ts';
import { serveRecorded } from '../record/serve-recorded.ts';

/** Asked so often before anything is timed, and then so often. */
const amounts = { full: { warmUp: 60, times: 200 }, small: { warmUp: 2, times: 5 } } as const;

/** A page by a name, with the addresses at which it is asked for in turn. */
type Read = { readonly name: string; readonly paths: readonly string[] };

/** How long an officer waits for each page, one at a time, against the same statements by themselves on a connection that has them prepared. */
export async function measureReads(ground: Ground, postgres: Postgres): Promise<readonly Measured[]> {
  const { cookie } = await visitorOf(postgres, 'hub');
  const figures: Measured[] = [];
  for (const read of await readsIn(postgres)) {
    const statements = await recorded(ground, { read, cookie });
    const ours = await askedFor(ground, { read, cookie });
    const bare = await asked(ground, statements);
    const both = { p50: 0.5, p95: 0.95 };
    for (const [part, share] of Object.entries(both))
      figures.push(
        measured({
          suite: 'cases',
          name: `${read.name}, ${part}`,
          unit: 'ms',
          rounds: [quantile(ours, share)],
          floor: [quantile(bare, share)],
          goal: { ratioAtMost: 2 },
        }),
      );
  }
  return figures;
}

async function readsIn(postgres: Postgres): Promise<readonly Read[]> {
  const queue = 'street-cleansing';
  const { rows: middle } = await postgres.query<{ at: string }>(
    `select to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || ' ' || id as at from cases."case"
     where queue = $1 and not ended and due_at is not null order by due_order, id
     offset (select count(*) / 2 from cases."case" where queue = $1 and not ended and due_at is not null) limit 1`,
    [queue],
  );
  const { rows: found } = await postgres.query<{ reference: CaseReference; name: string }>(
    `select c.reference, p.name from cases."case" as c join cases.request_case as l on l.case_id = c.id and l.how = 'opened'
       join cases.participant as p on p.request_id = l.request_id
     where c.queue = $1 and p.name is not null
     order by c.ended, c.id limit 20000`,
    [queue],
  );
  const cases = originals(found).slice(0, 40);
  const { rows: postcodes } = await postgres.query<{ postcode: string }>(
    `select distinct postcode_locator as postcode from gazetteer.blpu where postcode_locator is not null limit 20`,
  );
  return [
    { name: 'a queue', paths: [`/hub/queues/${queue}`] },
    {
      name: 'the middle of a queue',
      paths: [`/hub/queues/${queue}?${new URLSearchParams({ after: middle[0]?.at ?? '' }).toString()}`],
    },
    { name: 'late cases of all queues', paths: ['/hub/cases?due=late'] },
    { name: 'figures by team', paths: ['/hub/figures'] },
    { name: 'a case', paths: cases.map(({ reference }) => `/hub/cases/${reference}`) },
    { name: 'a search by reference', paths: searched(cases.map(({ reference }) => sayReference(reference))) },
    { name: 'a search by name', paths: searched(cases.map(({ name }) => name)) },
    { name: 'a search by postcode', paths: searched(postcodes.map(({ postcode }) => postcode)) },
  ];
}

function searched(words: readonly string[]): readonly string[] {
  return words.map((q) => `/hub/search?${new URLSearchParams({ q }).toString()}`);
}

type Asked = { readonly read: Read; readonly cookie: string };

/** What the page asks the database, once it has been asked for a while; a search that leads straight to its case is no page. */
async function recorded(ground: Ground, { read, cookie }: Asked): Promise<readonly Statement[]> {
  await using web = await serveRecorded(ground);
  const client = await openClient(ground.port);
  const [path = '/'] = read.paths;
  const request = requestOf({ path, host: ground.host, cookie });
  for (let done = 0; done < 10; done += 1) await client.ask(request);
  await web.statements();
  const { status } = await client.ask(request);
  if (status !== 200 && status !== 303) throw new Error(`${path} answers ${String(status)}`);
  client.close();
  return await web.statements();
}

async function askedFor(ground: Ground, { read, cookie }: Asked): Promise<readonly number[]> {
  await using web = await startedWeb(ground);
  const client = await openClient(web.port);
  const { warmUp, times } = amounts[ground.size];
  const requests = (count: number) =>
    Array.from({ length: count }, (_, place) =>
      requestOf({
        path: read.paths[place % read.paths.length] ?? '/',
        host: ground.host,
        cookie,
        from: place,
      }),
    );
  for (const request of requests(warmUp)) await client.ask(request);
  const taken = await timed(requests(times), (request) => client.ask(request));
  client.close();
  return taken;
}

async function startedWeb(ground: Ground) {
  const { stop } = await ground.serve();
  return { port: ground.port, [Symbol.asyncDispose]: stop };
}

/** The statements in the round trips in which they went, in a transaction each time that is given up. */
async function asked(ground: Ground, statements: readonly Statement[]): Promise<readonly number[]> {
  const connection = await openPostgres(ground.urls.application, { pipeline: true });
  const [begin = 'begin'] = statements.filter(isFrame).map(({ text }) => text);
  const trips = tripsOf(statements.filter((statement) => !isFrame(statement)));
  const named = trips.map((trip, place) =>
    trip.map(({ text, values }, at) => ({
      text,
      values: [...values],
      name: `bare ${String(place)} ${String(at)}`,
    })),
  );
  const once = async () => {
    await connection.query(begin);
    for (const trip of named) await Promise.all(trip.map((query) => connection.query(query)));
    await connection.query('rollback');
  };
  const { warmUp, times } = amounts[ground.size];
  for (let done = 0; done < warmUp; done += 1) await once();
  const taken = await timed(Array.from({ length: times }), once);
  await connection.end();
  return taken;
}
