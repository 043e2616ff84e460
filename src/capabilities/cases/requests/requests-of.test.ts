import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { saltby } from '#test/database';
import { ann, asking, at, bench, byAnybody, byOlwen, later, mailbox, park } from '../cast.setting.ts';
import { closeCase, openRequest, requestsOf } from '../index.ts';

const { begin } = await park();
const account: Uuid = newId(at);
const signedIn = { ...ann, identified: 'by-account', account } as const;
const make = (minutes: number, participant: typeof ann = ann) =>
  begin((tx) =>
    openRequest(tx, { ...asking({ participants: [participant] }), open: bench }, byAnybody(minutes)),
  );
const oldest = await make(0);
const middle = await make(1, { ...signedIn, email: mailbox('other@example.org') });
const newest = await make(2, signedIn);
await make(3, { ...ann, email: mailbox('stranger@example.org') });
const verifiedEmail = mailbox('ANN.pritchard@example.org');
const referencesOf = async (whose: Parameters<typeof requestsOf>[1], authority?: typeof saltby) =>
  (await begin((tx) => requestsOf(tx, whose), authority)).map(({ reference }) => reference);

test('a person finds what they made with their account and under their mailbox, the newest first and each once', async () => {
  assert.deepEqual(await referencesOf({ account, verifiedEmail, most: 10 }), [
    newest.reference,
    middle.reference,
    oldest.reference,
  ]);
  assert.deepEqual(await referencesOf({ account, most: 10 }), [newest.reference, middle.reference]);
  assert.deepEqual(await referencesOf({ verifiedEmail, most: 10 }), [newest.reference, oldest.reference]);
});

test('the list pages by key', async () => {
  const whose = { account, verifiedEmail, most: 2 };
  assert.deepEqual(await referencesOf(whose), [newest.reference, middle.reference]);
  assert.deepEqual(await referencesOf({ ...whose, after: middle.request }), [oldest.reference]);
});

test('each line says how its case stands', async () => {
  await begin((tx) => closeCase(tx, { case: oldest.case, outcome: 'mended' }, byOlwen(9)));
  const lines = await begin((tx) => requestsOf(tx, { verifiedEmail, most: 10 }));
  assert.deepEqual(
    lines.map(({ status, outcome, closedAt }) => [status, outcome, closedAt?.toString()]),
    [
      ['received', null, undefined],
      ['done', 'mended', later(9).toString()],
    ],
  );
});

test('nobody in particular, and another council, find nothing', async () => {
  assert.deepEqual(await referencesOf({ most: 10 }), []);
  assert.deepEqual(await referencesOf({ account, verifiedEmail, most: 10 }, saltby), []);
});
