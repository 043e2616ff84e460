import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineOf } from '#capabilities/ledger';
import type { Uuid } from '#language';
import { act, saltby } from '#test/database';
import {
  asking,
  at,
  bench,
  benches,
  byAnybody,
  byOlwen,
  park,
  reference,
  refused,
  report,
} from '../cast.setting.ts';
import {
  baseAwaited,
  caseOf,
  closeCase,
  dateRetention,
  followCase,
  openRequest,
  projectVersion,
  reopenCase,
  sayBaseDate,
  undatedCases,
} from '../index.ts';

const period = (text: string) => Temporal.Duration.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const version = {
  ...benches,
  version: 9,
  outcomes: [
    { outcome: 'grown', retention: { keep: period('P25Y'), from: { answer: 'born' } } },
    { outcome: 'strayed', retention: { keep: period('P1Y'), from: { closingAnd: period('P6M') } } },
    { outcome: 'appealed', retention: { keep: period('P3Y'), from: 'related-closing' as const } },
    { outcome: 'lent', retention: { keep: period('P2Y'), from: 'decision-expiry' as const } },
    { outcome: 'licensed', retention: { keep: period('P6M'), from: 'holding-end' as const } },
  ],
};

const { begin } = await park();
await begin((tx) => projectVersion(tx, version, act(at)));
const opened = async () =>
  (await begin((tx) => openRequest(tx, { ...asking(), version: 9, open: bench }, byAnybody()))).case;
const close = (id: Uuid, outcome: string, bases = {}) =>
  begin((tx) => closeCase(tx, { case: id, outcome, bases }, byOlwen(5)));
const until = async (id: Uuid) => (await begin((tx) => caseOf(tx, id)))?.closing?.keepUntil?.toString();
const reopen = (id: Uuid) => begin((tx) => reopenCase(tx, { case: id, why: 'Again' }, byOlwen(9)));
const undated = async (sight = 'parks:public') =>
  (await begin((tx) => undatedCases(tx, { classes: [sight] }, { most: 50 }))).map(({ id }) => id);

test('retention-from-outcome: closing computes from what the caller knows, in the same act', async () => {
  const grown = await opened();
  await close(grown, 'grown', { answer: day('2010-03-01') });
  assert.equal(await until(grown), '2035-03-01');
  const strayed = await opened();
  await close(strayed, 'strayed');
  assert.equal(await until(strayed), '2028-05-17');
});

test('retention-from-outcome: without its base it is empty, reported, and computed once that is known', async () => {
  const id = await opened();
  await close(id, 'licensed');
  assert.equal(await until(id), undefined);
  assert.ok((await undated()).includes(id));
  assert.ok(!(await undated('woods:internal')).includes(id));
  const know = () =>
    begin((tx) => dateRetention(tx, { case: id, bases: { 'holding-end': day('2030-01-31') } }, byOlwen(8)));
  await know();
  await know();
  assert.equal(await until(id), '2030-07-31');
  assert.ok(!(await undated()).includes(id));
  const told = await begin((tx) => timelineOf(tx, { case: id }, 20));
  assert.deepEqual(
    told.filter(({ type }) => type === 'case.retention-dated').map(({ data }) => data),
    [{ keepUntil: '2030-07-31' }],
  );
});

test('retention-from-outcome: what is kept for ever and what is dated is not reported', async () => {
  const { case: id } = await begin((tx) => report(tx));
  await begin((tx) => closeCase(tx, { case: id, outcome: 'listed' }, byOlwen()));
  const { case: other } = await begin((tx) => report(tx));
  await begin((tx) => closeCase(tx, { case: other, outcome: 'mended' }, byOlwen()));
  const reported = await undated();
  assert.ok(!reported.includes(id) && !reported.includes(other));
});

test('retention-from-outcome: related cases count by the last of their closings, and not while one is open', async () => {
  const first = await opened();
  await close(first, 'appealed');
  assert.equal(await until(first), '2029-11-17');
  const follows = { case: first, followUp: 'appeal', ...benches, reference: reference(), open: bench };
  const second = await begin((tx) => followCase(tx, follows, byOlwen(6)));
  assert.equal(await until(first), undefined);
  const later = byOlwen(60 * 24 * 40);
  await begin((tx) => closeCase(tx, { case: second, outcome: 'mended' }, later));
  assert.equal(await until(first), '2029-12-27');
  await begin((tx) => reopenCase(tx, { case: second, why: 'Again' }, later));
  assert.equal(await until(first), undefined);
});

test('retention-from-outcome: an officer says the day of a decision, another day when it was wrong, and none of what counts from no such day', async () => {
  const id = await opened();
  await close(id, 'lent');
  assert.equal(await begin((tx) => baseAwaited(tx, id)), 'decision-expiry');
  const say = (text: string) => begin((tx) => sayBaseDate(tx, { case: id, day: day(text) }, byOlwen(7)));
  await say('2027-01-31');
  assert.equal(await until(id), '2029-01-31');
  await say('2027-03-31');
  assert.equal(await until(id), '2029-03-31');
  const { case: other } = await begin((tx) => report(tx));
  await begin((tx) => closeCase(tx, { case: other, outcome: 'mended' }, byOlwen()));
  await refused(
    begin((tx) => sayBaseDate(tx, { case: other, day: day('2027-01-31') }, byOlwen())),
    'case.counts-from-no-said-date',
  );
});

test('reopening-clears: a day that was said of the earlier closing says nothing of the next', async () => {
  const id = await opened();
  await close(id, 'lent');
  await begin((tx) => sayBaseDate(tx, { case: id, day: day('2027-01-31') }, byOlwen(7)));
  await reopen(id);
  assert.equal(await until(id), undefined);
  await close(id, 'lent');
  assert.equal(await until(id), undefined);
  assert.ok((await undated()).includes(id));
});

test('a case of another council is not dated, and not reported', async () => {
  const id = await opened();
  await close(id, 'lent');
  await refused(
    begin((tx) => sayBaseDate(tx, { case: id, day: day('2027-01-31') }, byOlwen()), saltby),
    'case.not-found',
  );
  await begin((tx) => dateRetention(tx, { case: id }, byOlwen()), saltby);
  const theirs = await begin((tx) => undatedCases(tx, { classes: ['parks:public'] }, { most: 9 }), saltby);
  assert.deepEqual(theirs, []);
});
