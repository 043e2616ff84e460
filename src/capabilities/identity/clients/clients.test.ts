import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frozenClock } from '#platform/clock';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import { Refusal } from '#platform/errors';
import { act, saltby, testDatabase } from '#test/database';
import { addClient, clientByKey, clientNamed, clientRecord, clientRecords, revokeClient } from './index.ts';

const { begin } = await testDatabase();
const clock = frozenClock('2026-11-20T09:00:00Z');
const now = () => act(clock.now());
const may = ['places.read'] as const;
const reason = 'The supplier has changed.';

let named = 0;
async function added(different: Partial<Parameters<typeof addClient>[1]> = {}) {
  named += 1;
  const name = `GIS ${String(named)}`;
  return begin((tx) => addClient(tx, { name, may, ...different }, now()));
}
const holder = async (key: string) => begin((tx) => clientByKey(tx, key, clock.now()));
const refusedWith = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('a client is known by its key, which the database does not hold', async () => {
  const { client, key } = await added({ name: 'Revenues', perMinute: 50 });
  assert.match(key, /^moothall_[\w-]{43}$/);
  assert.deepEqual(await holder(key), {
    how: 'known',
    client: { id: client, name: 'Revenues', may: ['places.read'], answers: [], perMinute: 50 },
  });
  const { rows } = await begin((tx) =>
    sql<{ row: string }>`select c::text || encode(digest, 'escape') as row from identity.client c`.execute(
      tables<Record<string, never>>(tx),
    ),
  );
  assert.ok(rows.every(({ row }) => !row.includes(key.slice(9))));
});

test('a key that nobody has, one of another council and what is no key are known to nobody', async () => {
  const { key } = await added();
  const elsewhere = await begin((tx) => clientByKey(tx, key, clock.now()), saltby);
  assert.deepEqual(elsewhere, { how: 'unknown' });
  for (const given of [`moothall_${'A'.repeat(43)}`, '', 'key', `${key} `, key.toLowerCase(), '\u0000'])
    assert.deepEqual(await holder(given), { how: 'unknown' });
});

test('a key that was revoked says so from the next request on, and twice is once', async () => {
  const { client, key } = await added({ name: 'Housing' });
  await begin((tx) => revokeClient(tx, { client, reason }, now()));
  await begin((tx) => revokeClient(tx, { client, reason: 'Again.' }, now()));
  assert.deepEqual(await holder(key), { how: 'revoked' });
  const { rows } = await begin((tx) =>
    sql<{ type: string; detail: unknown }>`
      select e.type, d.value as detail from ledger.event e join ledger.detail d on d.event_id = e.id
      where e.subject_id = ${client} order by e.seq`.execute(tables<Record<string, never>>(tx)),
  );
  assert.deepEqual(rows, [
    { type: 'client.added', detail: { name: 'Housing' } },
    { type: 'client.revoked', detail: { reason } },
  ]);
});

test('a key with a last day is good until the end of it in London', async () => {
  const lastDay = Temporal.PlainDate.from('2026-11-21');
  const { key } = await added({ lastDay });
  clock.advance({ hours: 38, minutes: 59 });
  assert.equal((await holder(key)).how, 'known', 'a minute to midnight');
  clock.advance({ minutes: 1 });
  assert.deepEqual(await holder(key), { how: 'past' });
  await assert.rejects(added({ lastDay }), refusedWith('identity.client-day-past'));
});

test('only the last day of use is kept, and two at a time write it once', async () => {
  const { client, key } = await added();
  const usedOn = async () => (await begin((tx) => clientRecord(tx, client)))?.usedOn?.toString();
  assert.equal(await usedOn(), undefined);
  await Promise.all([holder(key), holder(key), holder(key)]);
  assert.equal(await usedOn(), '2026-11-22');
  clock.advance({ hours: 24 });
  await holder(key);
  assert.equal(await usedOn(), '2026-11-23');
});

test('a name is one client’s for good, of two at a time too', async () => {
  const { client } = await added({ name: 'Planning' });
  const again = async () => added({ name: 'Planning' });
  await assert.rejects(again(), refusedWith('identity.client-name-taken'));
  await begin((tx) => revokeClient(tx, { client, reason }, now()));
  await assert.rejects(again(), refusedWith('identity.client-name-taken'));
  const both = await Promise.allSettled([added({ name: 'Waste' }), added({ name: 'Waste' })]);
  assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  await begin((tx) => addClient(tx, { name: 'Planning', may }, now()), saltby);
});

test('a stranger’s client is neither found nor revoked', async () => {
  const { client, key } = await added({ name: 'Libraries' });
  const found = await begin(
    async (tx) => [await clientRecord(tx, client), await clientNamed(tx, 'Libraries')],
    saltby,
  );
  assert.deepEqual(found, [undefined, undefined]);
  for (const id of [client, newId(clock.now())])
    await assert.rejects(
      begin((tx) => revokeClient(tx, { client: id, reason }, now()), saltby),
      refusedWith('identity.client-unknown'),
    );
  assert.equal((await holder(key)).how, 'known');
});

test('a list of many clients is paged by name', async () => {
  for (let one = 0; one < 60; one += 1) await added({ name: `Z${String(one).padStart(2, '0')}` });
  const first = await begin((tx) => clientRecords(tx));
  const second = await begin((tx) => clientRecords(tx, { after: first.next }));
  const names = [...first.clients, ...second.clients].map(({ name }) => name);
  assert.equal(first.clients.length, 50);
  assert.equal(second.next, undefined);
  assert.deepEqual(names, names.toSorted());
  assert.equal(new Set(names).size, names.length);
  assert.equal(names.filter((name) => name.startsWith('Z')).length, 60);
});
