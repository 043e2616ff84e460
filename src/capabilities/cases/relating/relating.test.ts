import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineOf } from '#capabilities/ledger';
import type { Uuid } from '#language';
import { act, saltby } from '#test/database';
import { byOlwen, later, olwen, park, refused, report } from '../cast.setting.ts';
import {
  caseOf,
  closeCase,
  linkedCases,
  mergeCases,
  placeUnder,
  relateCases,
  takeOut,
  unrelateCases,
} from '../index.ts';

const { begin } = await park();
const parks = { classes: ['parks:public'] };
const open = async (sight = 'parks:public') => (await begin((tx) => report(tx, { sight }))).case;
const relate = async (one: Uuid, other: Uuid) =>
  begin((tx) => relateCases(tx, { case: one, other }, byOlwen(5)));
const place = async (one: Uuid, parent: Uuid) =>
  begin((tx) => placeUnder(tx, { case: one, parent }, byOlwen(5)));
const links = async (of: Uuid, sight = parks) =>
  (await begin((tx) => linkedCases(tx, sight, of))).map(({ id, as }) => [id, as]);
const types = async (of: Uuid) =>
  (await begin((tx) => timelineOf(tx, { case: of }, 50))).map(({ type }) => type);

test('two related cases show one another, and either closes without the other', async () => {
  const [one, other] = [await open(), await open()];
  await relate(one, other);
  assert.deepEqual([await links(one), await links(other)], [[[other, 'related']], [[one, 'related']]]);
  await begin((tx) => closeCase(tx, { case: one, outcome: 'mended' }, byOlwen(6)));
  assert.equal((await begin((tx) => caseOf(tx, other)))?.closing, null);
});

test('twice, from either side or at a time, is once; taken back it is gone on both', async () => {
  const [one, other] = [await open(), await open()];
  await Promise.all([relate(one, other), relate(other, one)]);
  assert.equal((await types(one)).filter((type) => type === 'case.related').length, 1);
  await begin((tx) => unrelateCases(tx, { case: other, other: one }, byOlwen(6)));
  await begin((tx) => unrelateCases(tx, { case: other, other: one }, byOlwen(7)));
  assert.deepEqual([await links(one), await links(other)], [[], []]);
  assert.equal((await types(other)).filter((type) => type === 'case.unrelated').length, 1);
});

test('a linked case that the person may not see is not there', async () => {
  const [one, other] = [await open(), await open('woods:public')];
  await relate(one, other);
  assert.deepEqual(await links(one), []);
});

test('children-block-closing: a case that was placed under another keeps it open', async () => {
  const [part, whole] = [await open(), await open()];
  await place(part, whole);
  await place(part, whole);
  assert.deepEqual([await links(part), await links(whole)], [[[whole, 'parent']], [[part, 'sub-case']]]);
  const close = () => begin((tx) => closeCase(tx, { case: whole, outcome: 'mended' }, byOlwen(6)));
  await refused(close(), 'case.has-open-sub-cases');
  await begin((tx) => takeOut(tx, { case: part, parent: whole }, byOlwen(7)));
  await close();
  assert.deepEqual((await types(whole)).slice(0, 4), [
    'case.closed',
    'case.acted',
    'case.sub-case-removed',
    'case.sub-case-added',
  ]);
  assert.deepEqual((await types(part)).slice(0, 2), ['case.taken-out', 'case.placed-under']);
});

test('sub-cases are one level deep, have one parent, and are no part of themselves', async () => {
  const [part, whole, third] = [await open(), await open(), await open()];
  await refused(place(part, part), 'case.relates-to-itself');
  await refused(relate(part, part), 'case.relates-to-itself');
  await place(part, whole);
  await refused(place(third, part), 'case.parent-is-sub-case');
  await refused(place(whole, third), 'case.has-sub-cases');
  await refused(place(part, third), 'case.is-sub-case-already');
});

test('of two who place a pair under one another crosswise, one is refused', async () => {
  const [one, other] = [await open(), await open()];
  const crossed = await Promise.allSettled([place(one, other), place(other, one)]);
  assert.deepEqual(crossed.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
});

test('nothing is placed under a closed case, and a closed or merged one is placed nowhere', async () => {
  const [part, done, stays] = [await open(), await open(), await open()];
  await begin((tx) => closeCase(tx, { case: done, outcome: 'mended' }, byOlwen(2)));
  await refused(place(part, done), 'case.parent-is-closed');
  await refused(place(done, part), 'case.is-closed');
  await begin((tx) => mergeCases(tx, { case: part, with: stays }, byOlwen(3)));
  await refused(place(part, stays), 'case.is-merged');
});

test('a case of another council is linked with nothing', async () => {
  const [one, other] = [await open(), await open()];
  await refused(
    begin(
      (tx) => relateCases(tx, { case: one, other }, act(later(9), { kind: 'officer', id: olwen })),
      saltby,
    ),
    'case.not-found',
  );
});
