import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { findAddresses } from '#capabilities/gazetteer';
import { books, seal, verify } from '#capabilities/ledger';
import { publishPacks, readCouncil, readOffer } from '#services';
import { act, asOwner, testDatabase, thornmere } from '#test/database';
import { z } from 'zod';
import { generateBorough, history } from '../index.ts';
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
const amount = { weeks: 2, share: 0.65 };
const settings = {
  authority: thornmere,
  size: 'small',
  folder,
  tenant: 'thornmere',
} as const;
const said: string[] = [];
const load = (today = until) =>
  loadBorough({ ...settings, database, today, amount, say: (line) => said.push(line) });

const past = history(generateBorough({ seed: 7, size: 'small' }), { until, ...amount });

const number = z.tuple([z.object({ count: z.coerce.number() })]);
const count = (from: string): Promise<number> =>
  asOwner(urls, async (owner) => {
    await owner.query(`set moothall.authority = '1'`);
    const { rows } = await owner.query(`select count(*) from ${from}`);
    return number.parse(rows)[0].count;
  });
const change = (statement: string) => asOwner(urls, (owner) => owner.query(statement));

test('a loading that was cut short goes on where it was, for the day for which it began', async () => {
  await change(
    `alter table cases.closing add constraint cut_short check (closed_at < '2026-11-17') not valid`,
  );
  await assert.rejects(load(), /cut_short/);
  const first = await count('cases.request');
  assert.ok(first > 0 && first < past.length, `${String(first)} of ${String(past.length)} reports`);
  await change('alter table cases.closing drop constraint cut_short');
  await load(until.add({ days: 1 }));
  assert.equal(await count('cases.request'), past.length);
  assert.equal(said.at(-1), `Thornmere: ${String(past.length)} reports in 2 weeks`);
});

test('its addresses, streets and wards are those of the borough’s files', async () => {
  assert.ok(said.includes('Thornmere: 6,098 addresses'));
  const found = await begin((tx) => findAddresses(tx, '12 mill lane', { tongue: 'en', most: 5 }));
  assert.match(found[0]?.line ?? '', /^12 Mill Lane, /);
  assert.equal(await count('cases."case" where ward is null'), 0);
});

test('every report is on a case, and a heap that a neighbour had reported is on the neighbour’s', async () => {
  const heaps = past.filter(({ service }) => service === 'fly-tipping');
  const again = heaps.length - new Set(heaps.map(({ incident }) => incident)).size;
  assert.ok(again > 0);
  assert.equal(await count(`cases.request_case where how = 'joined'`), again);
  assert.equal(await count('cases."case"'), past.length - again);
  assert.equal(await count(`cases.request where channel = 'telephone'`), past.filter(byTelephone).length);
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
      and extract(hour from at at time zone 'Europe/London') not between 8 and 17`),
    0,
  );
});

test('the ledger verifies', async () => {
  for (const book of books) await begin((tx) => seal(tx, book, Temporal.Instant.from('2026-11-21T08:00Z')));
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

function byTelephone({ channel }: { readonly channel: string }): boolean {
  return channel === 'telephone';
}
