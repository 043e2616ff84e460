import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from 'pg';
import { z } from 'zod';
import type { AuthorityId, Uuid } from '#language';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import { act, saltby, testDatabase } from '#test/database';
import {
  append,
  books,
  eventType,
  follow,
  openMonths,
  recordLook,
  seal,
  timelineOf,
  verify,
} from './index.ts';
import type { Written } from './index.ts';
import type { LedgerTables } from './tables.ts';

const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const noteWritten = eventType('case.note-written', {
  subject: 'case',
  data: z.object({ length: z.number() }),
  detail: z.object({ note: z.string(), about: z.object({ b: z.string(), a: z.string() }) }),
});
const day = (text: string) => Temporal.PlainDate.from(text);
const detail = { note: 'Ring after 5pm', about: { b: 'two', a: 'one' } };

type Setting = Awaited<ReturnType<typeof testDatabase>>;

async function appendNotes({ begin }: Setting, count: number): Promise<Uuid> {
  const subject = newId(at);
  for (let length = 1; length <= count; length += 1)
    await begin((tx) =>
      append(tx, noteWritten({ subject, case: subject, data: { length }, detail }), act(at)),
    );
  return subject;
}

/** One turn of a follower: the events that it was given. */
async function readEvents({ begin }: Setting, authority?: AuthorityId): Promise<readonly Written[]> {
  const events: Written[] = [];
  await begin(
    (tx) => follow(tx, { follower: 'test', most: 10, now: at }, async (event) => void events.push(event)),
    authority,
  );
  return events;
}

/** Seals so many rows, however long other transactions of the cluster (other tests) keep some of them unsettled. */
async function sealAll({ begin }: Setting, rows: number): Promise<void> {
  for (let left = rows; left > 0;)
    left -= await begin(async (tx) => {
      let sealed = 0;
      for (const book of books) sealed += await seal(tx, book, at);
      return sealed;
    });
}

/** What somebody with the database's owner password could do. */
async function tamper({ urls }: Setting, statement: string): Promise<void> {
  const client = new Client({ connectionString: urls.owner });
  await client.connect();
  await client.query(`set moothall.authority = '1'`);
  const { rowCount } = await client.query(statement);
  assert.equal(rowCount, 1, 'the tampering must touch one row');
  await client.end();
}

const fresh = async () => {
  const setting = await testDatabase();
  await appendNotes(setting, 5);
  await setting.begin((tx) => recordLook(tx, { page: '/cases/:reference', subjects: [newId(at)] }, act(at)));
  await sealAll(setting, 6);
  await appendNotes(setting, 3);
  await sealAll(setting, 3);
  return setting;
};

const damageOf = async ({ begin }: Setting) => (await begin(verify)).damage;

test('an untouched ledger verifies: every row under a seal, every detail agreeing', async () => {
  const setting = await fresh();
  const { seals, ...verdict } = await setting.begin(verify);
  assert.deepEqual(verdict, { rows: 9, details: 8, damage: [] });
  assert.ok(seals >= 3);
});

const kinds = [
  [
    'one changed byte of an event',
    `update ledger.event set data = '{"length": 9}' where data = '{"length": 4}'`,
    'row-changed',
  ],
  [
    'one changed instant',
    `update ledger.event set at = at + interval '1 microsecond' where data = '{"length": 4}'`,
    'row-changed',
  ],
  ['one deleted event', `delete from ledger.event where data = '{"length": 5}'`, 'row-deleted'],
  [
    'one inserted event among the sealed',
    `insert into ledger.event (tx, id, type, subject_kind, subject_id, actor_kind, channel, request, data)
     select tx, gen_random_uuid(), type, subject_kind, subject_id, actor_kind, channel, request, data
     from ledger.event where data = '{"length": 4}'`,
    'row-inserted',
  ],
  ['a look that was struck out', `delete from ledger.look`, 'row-deleted'],
  ['a look put on another', `update ledger.look set actor = 'somebody else'`, 'row-changed'],
  [
    'a seal that was recut',
    `update ledger.seal set digest = sha256('') where book = 'event' and number = 1`,
    'row-changed',
  ],
  ['a seal that was removed', `delete from ledger.seal where book = 'event' and number = 1`, 'seal-missing'],
  [
    'a detail that was rewritten',
    `update ledger.detail set value = '{"note": "x"}' where event_id = (select min(id::text)::uuid from ledger.event)`,
    'detail-changed',
  ],
] as const;

for (const [name, statement, what] of kinds)
  test(`verifying finds ${name}`, async () => {
    const setting = await fresh();
    await tamper(setting, statement);
    const damage = await damageOf(setting);
    assert.ok(
      damage.some((found) => found.what === what),
      JSON.stringify(damage),
    );
  });

test('a lawful erasure of details leaves the seals whole', async () => {
  const setting = await fresh();
  await setting.begin((tx) => tables<LedgerTables>(tx).deleteFrom('ledger.detail').execute());
  const { rows, details, damage } = await setting.begin(verify);
  assert.deepEqual({ rows, details, damage }, { rows: 9, details: 0, damage: [] });
});

test('an event with personal values in the wrong place is refused before it is written', async () => {
  const strict = eventType('case.closed', { subject: 'case', data: z.strictObject({ outcome: z.string() }) });
  assert.throws(() => strict({ subject: newId(at), data: { outcome: 'done', note: 'Ann rang' } as never }));
});

test('the application cannot change or delete what was written', async () => {
  const { begin } = await fresh();
  for (const statement of ['event', 'look', 'seal'] as const)
    await assert.rejects(
      begin((tx) => tables<LedgerTables>(tx).deleteFrom(`ledger.${statement}`).execute()),
      /permission denied/,
    );
});

test('a follower reads each event once, in order, and not before older transactions have ended', async () => {
  const setting = await testDatabase();
  const { begin } = setting;
  const subject = newId(at);
  const write = (length: number) => (tx: Parameters<Parameters<typeof begin>[0]>[0]) =>
    append(tx, noteWritten({ subject, data: { length }, detail }), act(at));
  const read = async () => (await readEvents(setting)).map(({ data }) => data);

  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { promise: begun, resolve: signal } = Promise.withResolvers<void>();
  const slow = begin(async (tx) => {
    await write(1)(tx);
    signal();
    await released;
  });
  await begun;
  await begin(write(2));
  assert.deepEqual(await read(), [], 'an older transaction is still open');
  release();
  await slow;
  const both = await read();
  while (both.length < 2) both.push(...(await read()));
  assert.deepEqual(both, [{ length: 1 }, { length: 2 }]);
  assert.deepEqual(await read(), []);
});

test('a batch that fails is read again', async () => {
  const setting = await testDatabase();
  await appendNotes(setting, 1);
  await assert.rejects(
    setting.begin(async (tx) => {
      await follow(tx, { follower: 'test', most: 10, now: at }, async () => {});
      throw new Error('the handler failed');
    }),
  );
  let read = 0;
  while (read === 0) read = (await readEvents(setting)).length;
  assert.equal(read, 1);
});

test('the timeline of a case is newest first, pages by key and keeps its details apart', async () => {
  const setting = await testDatabase();
  const subject = await appendNotes(setting, 3);
  const first = await setting.begin((tx) => timelineOf(tx, { case: subject }, 2));
  assert.deepEqual(
    first.map(({ data }) => data),
    [{ length: 3 }, { length: 2 }],
  );
  assert.deepEqual(first[0]?.detail, detail);
  const before = first.at(-1)?.seq ?? 0;
  const rest = await setting.begin((tx) => timelineOf(tx, { case: subject, before }, 2));
  assert.deepEqual(
    rest.map(({ data }) => data),
    [{ length: 1 }],
  );
});

test('another council sees nothing of it', async () => {
  const setting = await fresh();
  assert.deepEqual(await setting.begin(verify, saltby), { seals: 0, rows: 0, details: 0, damage: [] });
  assert.deepEqual(await readEvents(setting, saltby), []);
});

test('months are opened ahead, twice is once, and rows find their own', async () => {
  const setting = await testDatabase();
  await setting.begin((tx) => openMonths(tx, day('2026-10-05'), day('2026-12-01')));
  await setting.begin((tx) => openMonths(tx, day('2026-11-05'), day('2027-01-01')));
  await appendNotes(setting, 1);
  await tamper(setting, `update ledger.event_2026_11 set channel = 'telephone'`);
});
