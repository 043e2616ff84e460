import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Uuid } from '#language';
import { timelineOf } from '#capabilities/ledger';
import { saltby } from '#test/database';
import { byOlwen, olwen, park, refused, report } from '../cast.setting.ts';
import { caseOf, moveToQueue, takeCase } from '../index.ts';

const { begin } = await park();
const opened = async () => (await begin((tx) => report(tx))).case;
const move = (id: Uuid, queue: string, sight?: string) =>
  begin((tx) => moveToQueue(tx, { case: id, queue, sight }, byOlwen()));

test('a case moves to another queue with its sight, and whoever has it keeps it', async () => {
  const id = await opened();
  await begin((tx) => takeCase(tx, { case: id, officer: olwen }, byOlwen()));
  await move(id, 'woods', 'woods:public');
  const found = await begin((tx) => caseOf(tx, id));
  assert.deepEqual([found?.queue, found?.sight, found?.officer], ['woods', 'woods:public', olwen]);
  const [entry] = await begin((tx) => timelineOf(tx, { case: id }, 1));
  assert.deepEqual([entry?.type, entry?.data], ['case.queued', { revision: 3, from: 'parks', to: 'woods' }]);
});

test('moving it twice, or two at a time, is once', async () => {
  const id = await opened();
  await Promise.all([move(id, 'woods'), move(id, 'woods')]);
  await move(id, 'woods');
  const entries = await begin((tx) => timelineOf(tx, { case: id }, 10));
  assert.equal(entries.filter(({ type }) => type === 'case.queued').length, 1);
});

test('a queue that nobody keeps is refused', async () => {
  await refused(move(await opened(), 'nowhere'), 'case.queue-unknown');
});

test('a case of another council does not exist', async () => {
  const id = await opened();
  await refused(
    begin((tx) => moveToQueue(tx, { case: id, queue: 'woods' }, byOlwen()), saltby),
    'case.not-found',
  );
});
