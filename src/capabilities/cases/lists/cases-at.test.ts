import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uprn, usrn } from '#language';
import { saltby } from '#test/database';
import { byOlwen, byAnybody, asking, bench, later, olwen, park } from '../cast.setting.ts';
import { casesAt, closeCase, openRequest, takeCase } from '../index.ts';
import type { CasesAt, Sight } from '../index.ts';

const { begin } = await park();
const parks: Sight = { classes: ['parks:public'] };
const house = uprn.parse(100);
const lane = usrn.parse(7);
const open = (minutes: number, place: object, different: object = {}) =>
  begin((tx) =>
    openRequest(tx, { ...asking(), open: { ...bench, place, ...different } }, byAnybody(minutes)),
  );
const first = await open(1, { uprn: house, usrn: lane });
const second = await open(2, { usrn: lane });
const third = await open(3, { uprn: house, usrn: lane });
const hidden = await open(4, { uprn: house, usrn: lane }, { sight: 'parks:restricted' });
await open(5, { uprn: uprn.parse(101), usrn: usrn.parse(8) });
await begin((tx) => closeCase(tx, { case: first.case, outcome: 'mended' }, byOlwen(6)));

async function listed(at: CasesAt['at'], sight: Sight = parks, authority?: typeof saltby) {
  const list = (which: CasesAt['which']) =>
    begin((tx) => casesAt(tx, sight, { at, which, most: 10 }), authority);
  return [...(await list('open')), ...(await list('past'))].map(({ id }) => id);
}

test('a property shows its open cases and its past ones, with how each ended', async () => {
  assert.deepEqual(await listed({ uprn: house }), [third.case, first.case]);
  const past = { at: { uprn: house }, which: 'past', most: 10 } as const;
  const [line] = await begin((tx) => casesAt(tx, parks, past));
  assert.deepEqual([line?.outcome, line?.requests], ['mended', 1]);
});

test('a street shows what is in it, the newest first', async () => {
  assert.deepEqual(await listed({ usrn: lane }), [third.case, second.case, first.case]);
});

test('what one may not see is not there, unless one has it', async () => {
  assert.deepEqual(await listed({ uprn: house }, { classes: [] }), []);
  await begin((tx) => takeCase(tx, { case: hidden.case, officer: olwen }, byOlwen(7)));
  assert.deepEqual(await listed({ uprn: house }, { ...parks, officer: olwen }), [
    hidden.case,
    third.case,
    first.case,
  ]);
  assert.deepEqual(await listed({ usrn: lane }, parks, saltby), []);
});

const page = (after: CasesAt['after']) =>
  begin((tx) => casesAt(tx, parks, { at: { usrn: lane }, which: 'open', after, most: 1 }));

test('pages follow one another by key', async () => {
  const [last] = await page(undefined);
  assert.deepEqual(
    (await page(last)).map(({ id }) => id),
    [second.case],
  );
  assert.deepEqual(await page({ openedAt: later(0), id: olwen }), []);
});
