import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { caseOf, seeAnswer } from '#capabilities/cases';
import { drawReference } from '#language';
import type { Uuid } from '#language';
import { newId, systemChance } from '#platform/chance';
import { act, testDatabase, thornmere } from '#test/database';
import { answeredDraft } from '../examples/answered-draft.ts';
import {
  closeByThemselves,
  publishPacks,
  replyOnCase,
  sayStill,
  submitRequest,
  takeAction,
} from '../index.ts';
import { anyCouncil, fixtures, offerOf } from '../sample.setting.ts';

const service = 'unicorn-licence';
const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const later = at.add({ hours: 24 * 120 });
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

const { begin, database } = await testDatabase();
const offer = await offerOf([{ service, folder: join(fixtures, service) }], await anyCouncil());
await begin((tx) => publishPacks(tx, offer, act(at)));

const marta = act(at, { kind: 'resident', id: newId(at) });
const officer = act(at, { kind: 'officer', id: newId(at) });
const take = (id: Uuid, action: string, note?: string) =>
  begin((tx) => takeAction(tx, { case: id, action, note, holds: ['supervisor'] }, officer));
const standing = (id: Uuid) => begin((tx) => caseOf(tx, id));
const round = (now = later) => closeByThemselves(database, thornmere, { now });

async function visited() {
  const opened = await begin(async (tx) => {
    const { id: draft } = await answeredDraft(tx, { service, answers }, marta);
    return submitRequest(tx, { draft, tongue: 'en', reference: drawReference(systemChance.draw) }, marta);
  });
  await take(opened.case, 'visit');
  return opened;
}

test('a case closes by itself when its time has come, and not before; twice is once', async () => {
  const { case: id } = await visited();
  assert.ok((await standing(id))?.selfClosing);
  await round(at.add({ hours: 24 * 30 }));
  assert.equal((await standing(id))?.closing, null);
  await Promise.all([round(), round()]);
  await round();
  const found = await standing(id);
  assert.equal(found?.closing?.outcome, 'strayed');
  assert.equal(found.selfClosing, null);
});

test('what does not change its status leaves its time as it was', async () => {
  const { case: id } = await visited();
  const before = (await standing(id))?.selfClosing;
  await begin((tx) =>
    takeAction(tx, { case: id, action: 'tether' }, { ...officer, at: at.add({ hours: 99 }) }),
  );
  assert.deepEqual((await standing(id))?.selfClosing, before);
});

test('who says that it is still a problem takes it out of the status, and it stays open', async () => {
  const { case: id, request } = await visited();
  const saying = { case: id, request, reply: newId(at), text: 'It bites', files: [] };
  await begin((tx) => sayStill(tx, saying, marta));
  const found = await standing(id);
  assert.equal(found?.status, 'received');
  assert.equal(found.selfClosing, null);
  await round();
  assert.equal((await standing(id))?.closing, null);
});

test('while an officer has not read what was written it waits, and closes after that', async () => {
  const { case: id, request } = await visited();
  await take(id, 'tether');
  await begin((tx) =>
    replyOnCase(tx, { case: id, request, reply: newId(at), text: 'Thank you', files: [] }, marta),
  );
  await round();
  assert.equal((await standing(id))?.closing, null);
});

test('what cannot be closed is left to an officer, and keeps no other', async () => {
  const stuck = await visited();
  await take(stuck.case, 'remark', 'It bites');
  const other = await visited();
  await round();
  const found = await standing(stuck.case);
  assert.equal(found?.closing, null);
  assert.equal(found.selfClosing?.trouble, 'case.has-open-tasks');
  assert.ok((await standing(other.case))?.closing);
  await begin((tx) => seeAnswer(tx, { case: stuck.case }, officer));
});
