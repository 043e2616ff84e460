import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { caseOf, reportsOn } from '#capabilities/cases';
import { drawReference } from '#language';
import type { Uuid } from '#language';
import { newId, systemChance } from '#platform/chance';
import { act, testDatabase } from '#test/database';
import { answeredDraft } from '../examples/answered-draft.ts';
import {
  publishPacks,
  replyOnCase,
  sayStill,
  submitRequest,
  takeAction,
  withdrawFromCase,
} from '../index.ts';
import { anyCouncil, fixtures, offerOf } from '../sample.setting.ts';

const service = 'unicorn-licence';
const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const answers = {
  allowed: true,
  meadow: { description: 'The meadow' },
  horns: 1,
  magic: 'dark',
  powers: ['none'],
  name: 'Marta Nowicki',
  email: 'marta@example.org',
  declaration: ['agreed'],
};

const { begin } = await testDatabase();
const offer = await offerOf([{ service, folder: join(fixtures, service) }], await anyCouncil());
await begin((tx) => publishPacks(tx, offer, act(at)));

const marta = act(at, { kind: 'resident', id: newId(at) });
const officer = act(at, { kind: 'officer', id: newId(at) });
const asked = () =>
  begin(async (tx) => {
    const { id: draft } = await answeredDraft(tx, { service, answers }, marta);
    return submitRequest(tx, { draft, tongue: 'en', reference: drawReference(systemChance.draw) }, marta);
  });
const take = (id: Uuid, action: string, note?: string) =>
  begin((tx) => takeAction(tx, { case: id, action, note, holds: ['supervisor'] }, officer));
const standing = (id: Uuid) => begin((tx) => caseOf(tx, id));
const reply = (of: { readonly case: Uuid; readonly request: Uuid }, text = 'It is back') =>
  begin((tx) =>
    replyOnCase(tx, { case: of.case, request: of.request, reply: newId(at), text, files: [] }, marta),
  );

test('a reply takes the first of its service’s actions that is possible, and is its note', async () => {
  const opened = await asked();
  await take(opened.case, 'tether');
  await reply(opened);
  assert.deepEqual(
    (await standing(opened.case))?.flags,
    ['biting', 'tethered'],
    'remark, since it is tethered',
  );
});

test('where none is possible the reply stands, and marks the case', async () => {
  const opened = await asked();
  await take(opened.case, 'visit');
  await take(opened.case, 'tether');
  await reply(opened);
  assert.deepEqual((await standing(opened.case))?.newAnswerSince, at);
});

test('a case on which work is left is not closed by a withdrawal: it stays open for an officer, and marked', async () => {
  const opened = await asked();
  await take(opened.case, 'remark', 'It bites');
  await take(opened.case, 'visit');
  const { case: id, request } = opened;
  await begin((tx) => withdrawFromCase(tx, { case: id, request }, marta));
  const found = await standing(id);
  assert.equal(found?.closing, null);
  assert.deepEqual(found.newAnswerSince, at);
  const [report] = await begin((tx) => reportsOn(tx, { case: id }));
  assert.equal(report?.how, 'withdrew');
});

test('who says that it is still a problem of a case that is open, and closes by nobody but officers, has replied', async () => {
  const opened = await asked();
  const { case: id, request } = opened;
  await begin((tx) => sayStill(tx, { case: id, request, reply: newId(at), text: 'Still', files: [] }, marta));
  const found = await standing(id);
  assert.equal(found?.status, 'received');
  assert.deepEqual(found.newAnswerSince, at);
});
