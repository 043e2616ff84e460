import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/database';
import { asking, at, byAnybody, byOlwen, olwen, park, refused, report } from '../cast.setting.ts';
import { assignCase, caseOf, closeCase, moveToQueue, openRequest } from '../index.ts';
import { performAction, takeCase, unassignCase, writeNote } from '../index.ts';
import type { Handling } from '../index.ts';

const { begin } = await park();

type Change = (tx: Tx, handling: Handling) => Promise<unknown>;
const changes: Readonly<Record<string, Change>> = {
  assignCase: (tx, of) => assignCase(tx, { ...of, officer: olwen }, byOlwen(9)),
  takeCase: (tx, of) => takeCase(tx, { ...of, officer: olwen }, byOlwen(9)),
  moveToQueue: (tx, of) => moveToQueue(tx, { ...of, queue: 'woods' }, byOlwen(9)),
  writeNote: (tx, of) =>
    writeNote(tx, { ...of, note: newId(at), kind: 'public', text: 'Thank you' }, byOlwen(9)),
};

async function closed() {
  const { case: id, reference } = await begin((tx) => report(tx));
  await begin((tx) => closeCase(tx, { case: id, outcome: 'mended' }, byOlwen(5)));
  return { case: id, reference };
}

for (const [name, change] of Object.entries(changes)) {
  test(`closed-is-read-only: ${name} is refused on a closed case`, async () => {
    const { case: id } = await closed();
    await refused(
      begin((tx) => change(tx, { case: id })),
      'case.is-closed',
    );
    assert.equal((await begin((tx) => caseOf(tx, id)))?.revision, 2);
  });

  test(`closed-is-read-only: ${name} is done with the special permission`, async () => {
    const { case: id } = await closed();
    await begin((tx) => change(tx, { case: id, evenIfClosed: true }));
    assert.equal((await begin((tx) => caseOf(tx, id)))?.revision, 3);
  });
}

test('closed-is-read-only: unassignCase is refused on a closed case, and done with the special permission', async () => {
  const { case: id } = await begin((tx) => report(tx));
  await begin((tx) => takeCase(tx, { case: id, officer: olwen }, byOlwen()));
  await begin((tx) => closeCase(tx, { case: id, outcome: 'mended' }, byOlwen(5)));
  await refused(
    begin((tx) => unassignCase(tx, { case: id }, byOlwen(9))),
    'case.is-closed',
  );
  await begin((tx) => unassignCase(tx, { case: id, evenIfClosed: true }, byOlwen(9)));
  assert.equal((await begin((tx) => caseOf(tx, id)))?.officer, null);
});

test('closed-is-read-only: no action leaves a closed case, whatever the permission; reopening does', async () => {
  const { case: id } = await closed();
  const send = (evenIfClosed: boolean) =>
    begin((tx) => performAction(tx, { case: id, action: 'send', evenIfClosed }, byOlwen(9)));
  await refused(send(false), 'case.is-closed');
  await refused(send(true), 'case.action-not-possible');
});

test('closed-is-read-only: a request does not join a closed case', async () => {
  const { reference } = await closed();
  await refused(
    begin((tx) => openRequest(tx, { ...asking(), join: reference }, byAnybody(9))),
    'case.is-closed',
  );
});
