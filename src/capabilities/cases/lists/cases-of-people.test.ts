import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseEmail } from '#language';
import { asOwner, saltby } from '#test/database';
import { asking, bench, byAnybody, byOlwen, olwen, park } from '../cast.setting.ts';
import { casesOfPeople, openRequest, peopleSought, takeCase, withdrawRequest } from '../index.ts';
import type { Participant, Sight } from '../index.ts';

const { begin, urls } = await park();
const parks: Sight = { classes: ['parks:public'] };
const sian: Participant = {
  role: 'requester',
  identified: 'as-given',
  name: 'Mrs Siân O’Brien',
  email: parseEmail('sian.obrien@example.org'),
  telephone: '01632 960 145',
};
const gwen: Participant = { ...sian, name: 'Gwen Prosser', email: parseEmail('gwen@example.org') };
const other: Participant = { role: 'requester', identified: 'as-given', name: 'Sian Obritten' };
const open = (minutes: number, participants: readonly Participant[], different: object = {}) =>
  begin((tx) =>
    openRequest(tx, { ...asking({ participants }), open: { ...bench, ...different } }, byAnybody(minutes)),
  );
const first = await open(1, [sian]);
const second = await open(2, [gwen]);
const third = await open(3, [sian, gwen]);
const fourth = await open(4, [other]);
const hidden = await open(5, [sian], { sight: 'parks:restricted' });

async function found(typed: string, sight: Sight = parks, authority?: typeof saltby) {
  const sought = peopleSought(typed);
  if (!sought) return undefined;
  const lines = await begin((tx) => casesOfPeople(tx, sight, { sought, most: 10 }), authority);
  return lines.map(({ id }) => id);
}

test('people are found by the beginning of their name in either order, and by all that they gave', async () => {
  for (const typed of ['Siân O’Brien', 'sian obrien', 'OBRIEN', 'obrien sian', 'Mrs O’Brien'])
    assert.deepEqual(await found(typed), [third.case, first.case], typed);
  assert.deepEqual(await found('sian o'), [fourth.case, third.case, first.case]);
  for (const typed of ['sian.obrien@example.org', 'Sian.OBrien@Example.org'])
    assert.deepEqual(await found(typed), [third.case, first.case], typed);
  for (const typed of ['01632 960145', '+44 1632 960 145', '1632960'])
    assert.deepEqual(await found(typed), [third.case, second.case, first.case], typed);
});

test('who took their request back is found by it still, and it counts among the requests no more', async () => {
  const gone: Participant = { ...other, name: 'Wilf Ogden' };
  const { case: id, request } = await open(6, [gone]);
  await begin((tx) => withdrawRequest(tx, { case: id, request, in: ['received'] }, byAnybody(7)));
  const sought = peopleSought('ogden');
  assert.ok(sought);
  const [line] = await begin((tx) => casesOfPeople(tx, parks, { sought, most: 10 }));
  assert.deepEqual([line?.id, line?.people, line?.requests], [id, ['Wilf Ogden'], 0]);
});

test('of each case it says under which of these names it was asked for', async () => {
  const sought = peopleSought('obrien');
  assert.ok(sought);
  const [line] = await begin((tx) => casesOfPeople(tx, parks, { sought, most: 1 }));
  assert.deepEqual([line?.id, line?.people], [third.case, ['Mrs Siân O’Brien']]);
});

test('what can be nobody is not looked for', () => {
  for (const typed of ['', 'ab', '12 Mill Lane', '01632', '%', 'nobody@', '– –'])
    assert.equal(peopleSought(typed), undefined, typed);
});

test('what one may not see is not there, unless one has it; nor is another council’s', async () => {
  assert.deepEqual(await found('obrien', { classes: [] }), []);
  await begin((tx) => takeCase(tx, { case: hidden.case, officer: olwen }, byOlwen(7)));
  assert.deepEqual(await found('obrien', { ...parks, officer: olwen }), [
    hidden.case,
    third.case,
    first.case,
  ]);
  assert.deepEqual(await found('obrien', parks, saltby), []);
});

test('pages follow one another by key', async () => {
  const sought = peopleSought('obrien');
  assert.ok(sought);
  const page = (after?: { openedAt: Temporal.Instant; id: typeof first.case }) =>
    begin((tx) => casesOfPeople(tx, parks, { sought, after, most: 1 }));
  const [last] = await page();
  assert.deepEqual(
    (await page(last)).map(({ id }) => id),
    [first.case],
  );
});

test('those who were there before have the same keys by the migration', async () => {
  const file = join(import.meta.dirname, '../migrations/202611300431-people-have-their-keys.sql');
  const fill = await readFile(file, 'utf8');
  const keys = 'select id, name_key, surname_key, telephone_key from cases.participant order by id';
  const [kept, filled] = await asOwner(urls, async (owner) => {
    await owner.query(`set moothall.authority = '1'`);
    const { rows: before } = await owner.query<Record<string, unknown>>(keys);
    await owner.query(
      'update cases.participant set name_key = null, surname_key = null, telephone_key = null',
    );
    await owner.query('reset moothall.authority');
    await owner.query(`begin; ${fill}; commit`);
    await owner.query(`set moothall.authority = '1'`);
    return [before, (await owner.query<Record<string, unknown>>(keys)).rows];
  });
  assert.ok(kept.length >= 5);
  assert.deepEqual(filled, kept);
});
