import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { byAnybody, byOlwen, later, park, report } from '../cast.setting.ts';
import { caseOf, mergeCases, seeAnswer, separateCase, writeReply } from '../index.ts';

const { begin } = await park();

type Reported = { readonly case: Uuid; readonly request: Uuid };

async function two() {
  return { stays: await begin((tx) => report(tx)), goes: await begin((tx) => report(tx)) };
}
const merge = async (goes: Reported, stays: Reported, minutes = 10) =>
  begin((tx) => mergeCases(tx, { case: goes.case, with: stays.case }, byOlwen(minutes)));
const separate = async (goes: Reported) => begin((tx) => separateCase(tx, { case: goes.case }, byOlwen(40)));
const see = async (one: Reported) => begin((tx) => seeAnswer(tx, { case: one.case }, byOlwen(30)));
const reply = async (of: Reported, minutes: number) =>
  begin((tx) =>
    writeReply(tx, { ...of, reply: newId(later(minutes)), text: 'Still there' }, byAnybody(minutes)),
  );
const markOf = async (of: Reported) => (await begin((tx) => caseOf(tx, of.case)))?.newAnswerSince?.toString();
const at = (minutes: number) => later(minutes).toString();

test('what nobody had read before the two were one marks the case on which it was written, and that alone', async () => {
  const { stays, goes } = await two();
  await reply(goes, 5);
  await merge(goes, stays);
  assert.equal(await markOf(stays), at(5));
  await separate(goes);
  assert.deepEqual([await markOf(goes), await markOf(stays)], [at(5), undefined]);
});

test('what an officer saw while the two were one is new on neither', async () => {
  const { stays, goes } = await two();
  await reply(goes, 5);
  await merge(goes, stays);
  await reply(goes, 20);
  await see(stays);
  await separate(goes);
  assert.deepEqual([await markOf(goes), await markOf(stays)], [undefined, undefined]);
});

test('what came after an officer had looked marks the case of whoever wrote it', async () => {
  const { stays, goes } = await two();
  await reply(goes, 5);
  await merge(goes, stays);
  await see(stays);
  await reply(stays, 31);
  await separate(goes);
  assert.deepEqual([await markOf(goes), await markOf(stays)], [undefined, at(31)]);
  await merge(goes, stays, 50);
  await reply(goes, 51);
  await see(stays);
  await reply(goes, 52);
  await separate(goes);
  assert.deepEqual([await markOf(goes), await markOf(stays)], [at(52), undefined]);
});

test('what was merged on the way is seen to with the rest, and what still is carries its mark', async () => {
  const { stays, goes } = await two();
  const third = await begin((tx) => report(tx));
  await reply(goes, 5);
  await merge(goes, stays);
  await merge(stays, third, 11);
  await see(third);
  await separate(stays);
  await separate(goes);
  assert.equal(await markOf(goes), undefined);
  await reply(goes, 41);
  await merge(goes, third, 50);
  await merge(stays, third, 51);
  await separate(stays);
  assert.equal(await markOf(third), at(41));
});
