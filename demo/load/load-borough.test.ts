import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { searchAddresses } from '#capabilities/gazetteer';
import { books, seal, verify } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { publishPacks, readCouncil, readOffer } from '#services';
import { act, asOwner, testDatabase, thornmere } from '#test/database';
import { z } from 'zod';
import { generateBorough, historyOf } from '../index.ts';
import { loadBorough } from './load-borough.ts';

const checkout = join(import.meta.dirname, '../..');
const { begin, database, urls } = await testDatabase();
const folder = await mkdtemp(join(tmpdir(), 'moothall-demo-'));
after(() => rm(folder, { recursive: true }));

const council = await readCouncil(join(checkout, 'councils/thornmere'));
assert.ok('found' in council);
const offer = await readOffer(join(checkout, 'services'), council.found);
await begin((tx) => publishPacks(tx, offer, act('2026-08-01T08:00:00Z')));

const until = Temporal.PlainDate.from('2026-11-21');
const amount = { weeks: 3, share: 0.6, done: 20 };
const settings = {
  authority: thornmere,
  size: 'small',
  folder,
  tenant: 'thornmere',
} as const;
const said: string[] = [];
const load = (
  today = until,
  { usable, ...different }: Partial<typeof amount> & { usable?: () => void } = {},
) =>
  loadBorough({
    ...settings,
    database,
    today,
    amount: { ...amount, ...different },
    usable,
    say: (line) => said.push(line),
  });

const somebody = [newId(Temporal.Instant.from('2026-08-01T08:00:00Z'))];
const anybody = { advisers: somebody, teamOf: () => ({ officers: somebody, supervisors: somebody }) };
const { days, openedOn } = historyOf(generateBorough({ seed: 7, size: 'small' }), {
  until,
  staff: anybody,
  ...amount,
});
const past = days.flatMap(({ serial }) => openedOn(serial));
const joins = past.flatMap(({ steps }) => steps.filter(({ does }) => does === 'join'));

const number = z.tuple([z.object({ count: z.coerce.number() })]);
const count = (from: string): Promise<number> =>
  asOwner(urls, async (owner) => {
    await owner.query(`set moothall.authority = '1'`);
    const { rows } = await owner.query(`select count(*) from ${from}`);
    return number.parse(rows)[0].count;
  });
const change = (statement: string) => asOwner(urls, (owner) => owner.query(statement));

let first = 0;

test('a loading that was cut short does not go on with another plan, and says how to begin anew', async () => {
  await change(
    `alter table cases."case" add constraint cut_short check (opened_at > '2026-11-10') not valid`,
  );
  await assert.rejects(load(), /cut_short/);
  await change('alter table cases."case" drop constraint cut_short');
  first = await count('cases."case"');
  assert.ok(first > 0 && first < past.length, `${String(first)} of ${String(past.length)} cases`);
  const events = await count('ledger.event');
  await assert.rejects(load(until, { share: 0.5 }), /has changed since, .*: npm start -- --fresh/);
  assert.equal(await count('ledger.event'), events);
});

test('a loading that was cut short goes on where it was, for the day for which it began', async () => {
  let casesWhenUsable = 0;
  await load(until.add({ days: 1 }), { usable: () => void (casesWhenUsable = first) });
  assert.equal(casesWhenUsable, first);
  assert.equal(await count('cases."case"'), past.length);
  assert.equal(said.at(-1), `Thornmere: what was reported in 3 weeks`);
});

test('its addresses, streets, wards and things are those of the borough’s files', async () => {
  assert.ok(said.includes('Thornmere: 5,955 addresses'), said.join('\n'));
  const wanted = { typed: '12 mill lane', tongue: 'en', most: 5 } as const;
  const { results } = await begin((tx) => searchAddresses(tx, wanted));
  assert.match(results[0]?.line ?? '', /^12 Mill Lane, /);
  assert.equal(await count('cases."case" where ward is null'), 0);
  assert.ok((await count(`mapping.asset where layer = 'street-lights'`)) > 1_000);
  assert.equal(await count(`mapping.area where kind = 'collection-round'`), 80);
});

test('every report is on a case, and a heap that a neighbour had reported is on the neighbour’s', async () => {
  assert.ok(joins.length > 0);
  assert.equal(await count(`cases.request_case where how = 'joined'`), joins.length);
  assert.equal(await count('cases.request'), past.length + joins.length);
});

test('what was done lately was filled in and sent, and the rest was taken in', async () => {
  const drafted = await count('forms.submission where draft_id is not null');
  assert.ok(drafted >= 20 && drafted < 60, String(drafted));
  assert.ok((await count(`ledger.event where request = 'past-cases'`)) > past.length * 3);
});

test('most cases are closed, some are late, some are with the crew, and some are somebody’s', async () => {
  const cases = await count('cases."case"');
  const open = await count('cases."case" where not ended');
  const late = await count(`cases."case" where not ended and due_at < '2026-11-21T08:00Z'`);
  assert.ok(open > cases * 0.1 && open < cases * 0.6, `${String(open)} open of ${String(cases)}`);
  assert.ok(late > 2 && late < open, `${String(late)} late of ${String(open)}`);
  assert.ok((await count(`cases."case" where status = 'with-crew'`)) > 2);
  const own = await count(
    'cases.assignment a join cases."case" c on c.id = a.case_id where a.ended_at is null and not c.ended',
  );
  assert.ok(own > 2 && own < open, `${String(own)} assigned of ${String(open)}`);
});

test('nothing happened on the load date or after it, and officers worked in their hours', async () => {
  assert.equal(await count(`ledger.event where at >= '2026-11-21T00:00Z'`), 0);
  assert.equal(
    await count(`ledger.event where actor_kind = 'officer' and type <> 'case.acted' and type <> 'case.closed'
      and extract(hour from at at time zone 'Europe/London') not between 8 and 18`),
    0,
  );
});

test('the ledger verifies', async () => {
  const sealAll = async () => {
    let rows = 0;
    for (const book of books)
      rows += await begin((tx) => seal(tx, book, Temporal.Instant.from('2026-11-21T08:00Z')));
    return rows;
  };
  while ((await sealAll()) > 0);
  const { damage, rows } = await begin(verify);
  assert.deepEqual(damage, []);
  assert.ok(rows > past.length * 4);
});

test('the process that finds all of it there says nothing and changes nothing', async () => {
  const events = await count('ledger.event');
  const told = { ...settings, databaseUrl: urls.application, today: '2026-11-23' };
  const run = promisify(execFile);
  const { stdout, stderr } = await run(process.execPath, [join(checkout, 'demo/load.ts')], {
    env: { ...process.env, MOOTHALL_DEMO: JSON.stringify(told) },
  });
  assert.deepEqual({ stdout, stderr }, { stdout: '', stderr: '' });
  assert.equal(await count('ledger.event'), events);
});

test('the process that cannot load says why in a sentence', async () => {
  const run = promisify(execFile);
  const told = JSON.stringify({ ...settings, databaseUrl: urls.application, today: 'tomorrow' });
  const env = { ...process.env, MOOTHALL_DEMO: told };
  await assert.rejects(run(process.execPath, [join(checkout, 'demo/load.ts')], { env }), {
    code: 1,
    stderr: /^The demonstration could not be loaded: .*today/s,
  });
});
