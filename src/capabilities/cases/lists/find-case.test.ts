import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saltby } from '#test/database';
import {
  asking,
  bench,
  benches,
  byAnybody,
  byOlwen,
  olwen,
  park,
  priya,
  reference,
  report,
} from '../cast.setting.ts';
import { closeCase, findCase, openRequest, openSubCase, takeCase } from '../index.ts';
import type { Sight } from '../index.ts';

const { begin } = await park();
const parks: Sight = { classes: ['parks:public', 'parks:internal'] };
const find = async (sight: Sight, asked: ReturnType<typeof reference>, authority?: typeof saltby) =>
  (await begin((tx) => findCase(tx, sight, asked), authority))?.id;

test('a case is found by its own reference and by that of a request that joined it, open or closed', async () => {
  const opened = await begin((tx) => report(tx));
  const joined = await begin((tx) => openRequest(tx, { ...asking(), join: opened.reference }, byAnybody()));
  assert.equal(await find(parks, opened.reference), opened.case);
  assert.equal(await find(parks, joined.reference), opened.case);
  await begin((tx) => closeCase(tx, { case: opened.case, outcome: 'mended' }, byOlwen()));
  assert.equal(await find(parks, opened.reference), opened.case);
});

test('a sub-case is found by its own reference', async () => {
  const { case: parent } = await begin((tx) => report(tx));
  const { service, version } = benches;
  const own = reference();
  const opening = { ...bench, service, version, parent, reference: own };
  const child = await begin((tx) => openSubCase(tx, opening, byOlwen()));
  assert.equal(await find(parks, own), child);
});

test('what a person may not see is not found, like what does not exist', async () => {
  const opened = await begin((tx) => report(tx, { sight: 'parks:restricted' }));
  assert.equal(await find(parks, opened.reference), undefined);
  assert.equal(await find({ classes: [] }, opened.reference), undefined);
  assert.equal(await find(parks, reference()), undefined);
});

test('the officer who has a case sees it whatever its class, and no other does', async () => {
  const opened = await begin((tx) => report(tx, { sight: 'parks:restricted' }));
  await begin((tx) => takeCase(tx, { case: opened.case, officer: olwen }, byOlwen()));
  assert.equal(await find({ classes: [], officer: olwen }, opened.reference), opened.case);
  assert.equal(await find({ classes: [], officer: priya }, opened.reference), undefined);
  await begin((tx) => takeCase(tx, { case: opened.case, officer: olwen }, byOlwen()));
});

test('another council finds nothing', async () => {
  const opened = await begin((tx) => report(tx));
  assert.equal(await find(parks, opened.reference, saltby), undefined);
});
