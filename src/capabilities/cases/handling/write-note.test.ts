import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { timelineOf } from '#capabilities/ledger';
import { saltby } from '#test/database';
import { at, byOlwen, later, olwen, park, refused, report } from '../cast.setting.ts';
import { notesOn, writeNote } from '../index.ts';

const { begin } = await park();
const opened = async () => (await begin((tx) => report(tx))).case;
const write = (id: Uuid, note = newId(at)) =>
  begin((tx) => writeNote(tx, { case: id, note, kind: 'internal', text: 'Ann rang twice' }, byOlwen(4)));

test('a note is kept with who and when, and its words stand apart from the event', async () => {
  const id = await opened();
  const note = newId(at);
  await write(id, note);
  assert.deepEqual(await begin((tx) => notesOn(tx, { case: id })), [
    { id: note, kind: 'internal', text: 'Ann rang twice', actorKind: 'officer', actor: olwen, at: later(4) },
  ]);
  const [entry] = await begin((tx) => timelineOf(tx, { case: id }, 1));
  assert.deepEqual(
    [entry?.data, entry?.detail],
    [{ revision: 2, note, kind: 'internal' }, { text: 'Ann rang twice' }],
  );
});

test('the same note sent twice, or two at a time, is written once', async () => {
  const id = await opened();
  const note = newId(at);
  await Promise.all([write(id, note), write(id, note)]);
  await write(id, note);
  assert.equal((await begin((tx) => notesOn(tx, { case: id }))).length, 1);
  const entries = await begin((tx) => timelineOf(tx, { case: id }, 10));
  assert.equal(entries.filter(({ type }) => type === 'case.noted').length, 1);
});

test('another council neither writes nor reads it', async () => {
  const id = await opened();
  await write(id);
  const theirs = begin(
    (tx) => writeNote(tx, { case: id, note: newId(at), kind: 'public', text: 'Hello' }, byOlwen()),
    saltby,
  );
  await refused(theirs, 'case.not-found');
  assert.deepEqual(await begin((tx) => notesOn(tx, { case: id }), saltby), []);
});
