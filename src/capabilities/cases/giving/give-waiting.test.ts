import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Uuid } from '#language';
import { timelineOf } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { saltby } from '#test/database';
import { lockCase } from '../handling/lock-case.ts';
import { at, byOlwen, later, olwen, park, priya, report, rule } from '../cast.setting.ts';
import {
  assignCase,
  caseOf,
  closeCase,
  giveWaiting,
  moveToQueue,
  sayAvailability,
  saySkills,
  takeCase,
  unassignCase,
} from '../index.ts';
import type { NewCase, SayingAvailability } from '../index.ts';

const setting = await park();
const { begin } = setting;
const member = (officer: Uuid, usual = 10) => ({ officer, sees: ['parks:public'], usual });
const both = [member(olwen), member(priya)];
const today = Temporal.PlainDate.from('2026-11-17');

const opened = async (different: Partial<NewCase> = {}) => (await begin((tx) => report(tx, different))).case;
const officerOf = async (id: Uuid) => (await begin((tx) => caseOf(tx, id)))?.officer ?? null;
const round = (different: Partial<Parameters<typeof giveWaiting>[1]> = {}) =>
  begin((tx) =>
    giveWaiting(tx, { queue: 'parks', way: 'round-robin', members: both, ...different }, rule(5)),
  );
const say = (officer: Uuid, different: Partial<SayingAvailability>) =>
  begin((tx) =>
    sayAvailability(
      tx,
      { officer, takes: true, capacity: null, absence: undefined, ...different },
      byOlwen(),
    ),
  );
const close = (id: Uuid) => begin((tx) => closeCase(tx, { case: id, outcome: 'mended' }, byOlwen(9)));

test('what waits is given by turn, and the ledger says how', async () => {
  const ids: Uuid[] = [];
  for (const minutes of [1, 2, 3, 4]) ids.push(await opened({ due: { at: later(minutes), steps: [] } }));
  await round();
  const officers = await Promise.all(ids.map(officerOf));
  assert.deepEqual([officers[0], officers[1]], [officers[2], officers[3]]);
  assert.deepEqual(new Set(officers), new Set([olwen, priya]));
  const [entry] = await begin((tx) => timelineOf(tx, { case: ids[3] ?? olwen }, 1));
  assert.deepEqual(entry?.data, {
    revision: 2,
    officer: officers[3],
    before: null,
    given: { way: 'round-robin', queue: 'parks', load: 2, capacity: 10, skill: null },
  });
  for (const id of ids) await close(id);
});

test('an automatic rule never overrides a person’s assignment', async () => {
  const id = await opened();
  await begin((tx) => assignCase(tx, { case: id, officer: priya }, byOlwen()));
  await round({ members: [member(olwen)] });
  assert.equal(await officerOf(id), priya);
  await close(id);
});

test('of a person who takes a case and a queue that gives it at the same moment, one has it and nothing is overridden', async () => {
  const id = await opened();
  await Promise.allSettled([
    begin((tx) => takeCase(tx, { case: id, officer: priya }, byOlwen())),
    round({ members: [member(olwen)] }),
  ]);
  const entries = await begin((tx) => timelineOf(tx, { case: id }, 10));
  assert.equal(entries.filter(({ type }) => type === 'case.assigned').length, 1);
  await close(id);
});

test('two rounds at a time give each case once, and nobody more than they can take', async () => {
  const ids = await Promise.all([1, 2, 3, 4, 5].map(() => opened()));
  const small = [member(olwen, 2), member(priya, 1)];
  await Promise.all([round({ members: small }), round({ members: small })]);
  const officers = await Promise.all(ids.map(officerOf));
  assert.equal(officers.filter((one) => one === olwen).length, 2);
  assert.equal(officers.filter((one) => one === priya).length, 1);
  for (const id of ids) await close(id);
});

test('it is not given again to whoever put it back, but to a colleague', async () => {
  const id = await opened();
  await begin((tx) => takeCase(tx, { case: id, officer: olwen }, byOlwen()));
  await begin((tx) => unassignCase(tx, { case: id }, byOlwen(2)));
  await round({ members: [member(olwen)] });
  assert.equal(await officerOf(id), null);
  await round();
  assert.equal(await officerOf(id), priya);
  await close(id);
});

test('whoever put it back because they were away may be given it when they are there again', async () => {
  const id = await opened();
  await begin((tx) => takeCase(tx, { case: id, officer: olwen }, byOlwen()));
  await begin((tx) => unassignCase(tx, { case: id, isAway: true }, byOlwen(2)));
  await round({ members: [member(olwen)] });
  assert.equal(await officerOf(id), olwen);
  await close(id);
});

test('nobody is given anything who takes nothing or is away, until they are there again', async () => {
  const id = await opened();
  await say(olwen, { takes: false });
  await say(priya, { absence: { from: today, until: today, cover: olwen } });
  await round();
  assert.equal(await officerOf(id), null);
  await say(priya, { absence: { from: today.add({ days: 1 }), until: today.add({ days: 9 }), cover: null } });
  await round();
  assert.equal(await officerOf(id), priya);
  await say(olwen, {});
  await say(priya, {});
  await close(id);
});

test('a case that asks for a skill waits for somebody who has it, and keeps nothing else waiting', async () => {
  const bats = await opened({ needs: { skill: 'bats', units: 3 } });
  const usual = await opened();
  await round({ members: [member(priya, 2)] });
  assert.deepEqual([await officerOf(bats), await officerOf(usual)], [null, priya]);
  await begin((tx) => saySkills(tx, { officer: olwen, skills: ['bats'] }, byOlwen()));
  await round();
  assert.equal(await officerOf(bats), olwen);
  await begin((tx) => saySkills(tx, { officer: olwen, skills: [] }, byOlwen()));
  await close(bats);
  await close(usual);
});

test('a full page of what no one officer can be given keeps nothing behind it waiting', async () => {
  await begin((tx) => saySkills(tx, { officer: olwen, skills: ['bats'] }, byOlwen()));
  const needs = { skill: 'bats', units: 1 };
  const hidden = {
    sight: 'parks:restricted',
    sensitivity: 'restricted' as const,
    needs,
    due: { at: later(1), steps: [] },
  };
  const ids: Uuid[] = [];
  for (let count = 0; count < 50; count += 1) ids.push(await opened(hidden));
  const last = await opened({ due: { at: later(60), steps: [] } });
  const restricted = { ...member(priya), sees: ['parks:public', 'parks:restricted'] };
  await round({ members: [member(olwen), restricted] });
  assert.notEqual(await officerOf(last), null);
  await begin((tx) => saySkills(tx, { officer: olwen, skills: [] }, byOlwen()));
  for (const id of [...ids, last]) await close(id);
});

test('what somebody is working on at that moment is waited for by no queue, and is given in the next round', async () => {
  const [held, free] = [await opened(), await opened()];
  await begin(async (tx) => {
    await lockCase(tx, { case: held });
    await round();
    assert.notEqual(await officerOf(free), null);
  });
  assert.equal(await officerOf(held), null);
  await round();
  assert.notEqual(await officerOf(held), null);
  for (const id of [held, free]) await close(id);
});

test('a case that an officer may not see is not given to them', async () => {
  const hidden = await opened({ sight: 'parks:restricted', sensitivity: 'restricted' });
  await round();
  assert.equal(await officerOf(hidden), null);
  await close(hidden);
});

test('what has come from another queue is given by the queue where it is', async () => {
  const id = await opened();
  await begin((tx) => moveToQueue(tx, { case: id, queue: 'woods' }, byOlwen()));
  await round();
  assert.equal(await officerOf(id), null);
  await round({ queue: 'woods' });
  assert.notEqual(await officerOf(id), null);
  await close(id);
});

test('a queue of another council gives nothing of this one', async () => {
  const id = await opened();
  await begin((tx) => giveWaiting(tx, { queue: 'parks', way: 'round-robin', members: both }, rule()), saltby);
  assert.equal(await officerOf(id), null);
  assert.equal(await officerOf(newId(at)), null);
  await close(id);
});
