import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuid } from '#language';
import type { Uuid } from '#language';
import { z } from 'zod';
import { timelineOf } from '#capabilities/ledger';
import { saltby } from '#test/database';
import { byOlwen, olwen, park, priya, refused, report, rule } from '../cast.setting.ts';
import { assignCase, caseOf, takeCase, unassignCase } from '../index.ts';

const { begin } = await park();
const assignment = z.object({ officer: uuid, before: uuid.nullable() });
const opened = async () => (await begin((tx) => report(tx))).case;
const officerOf = async (id: Uuid) => (await begin((tx) => caseOf(tx, id)))?.officer;
const assign = (id: Uuid, officer: Uuid, by = byOlwen()) =>
  begin((tx) => assignCase(tx, { case: id, officer }, by));
const take = (id: Uuid, officer: Uuid) => begin((tx) => takeCase(tx, { case: id, officer }, byOlwen()));
const unassign = (id: Uuid) => begin((tx) => unassignCase(tx, { case: id }, byOlwen(2)));
const eventsOf = async (id: Uuid) =>
  (await begin((tx) => timelineOf(tx, { case: id }, 20))).map(({ type, data }) => ({ type, data }));

test('a case is given to an officer, and from them to another', async () => {
  const id = await opened();
  await assign(id, olwen);
  await assign(id, priya, byOlwen(2));
  assert.equal(await officerOf(id), priya);
  assert.deepEqual((await eventsOf(id))[0], {
    type: 'case.assigned',
    data: { revision: 3, officer: priya, before: olwen },
  });
});

test('giving it to the one who has it changes nothing: twice is once', async () => {
  const id = await opened();
  await assign(id, olwen);
  await assign(id, olwen);
  await take(id, olwen);
  assert.equal((await eventsOf(id)).filter(({ type }) => type === 'case.assigned').length, 1);
});

test('a rule gives a case that nobody has, and never takes one from somebody', async () => {
  const id = await opened();
  await assign(id, olwen, rule());
  await assign(id, priya, rule(2));
  assert.equal(await officerOf(id), olwen);
});

test('a case that a colleague has cannot be taken', async () => {
  const id = await opened();
  await take(id, priya);
  await refused(take(id, olwen), 'case.taken');
});

test('of two who take it at the same moment, one does', async () => {
  const id = await opened();
  const results = await Promise.allSettled([take(id, olwen), take(id, priya)]);
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  assert.equal((await eventsOf(id)).filter(({ type }) => type === 'case.assigned').length, 1);
});

test('of two to whom it is given at the same moment, the later has it', async () => {
  const id = await opened();
  await Promise.all([assign(id, olwen), assign(id, priya)]);
  const [second, first] = (await eventsOf(id)).slice(0, 2).map(({ data }) => assignment.parse(data));
  assert.deepEqual([first?.before, second?.before], [null, first?.officer]);
  assert.equal(await officerOf(id), second?.officer);
});

test('a case goes back into its queue, and twice is once', async () => {
  const id = await opened();
  await take(id, olwen);
  await unassign(id);
  await unassign(id);
  assert.equal(await officerOf(id), null);
  const events = (await eventsOf(id)).filter(({ type }) => type === 'case.unassigned');
  assert.deepEqual(events, [{ type: 'case.unassigned', data: { revision: 3, before: olwen } }]);
});

test('a case of another council does not exist', async () => {
  const id = await opened();
  for (const verb of [assignCase, takeCase, unassignCase])
    await refused(
      begin((tx) => verb(tx, { case: id, officer: olwen }, byOlwen()), saltby),
      'case.not-found',
    );
});
