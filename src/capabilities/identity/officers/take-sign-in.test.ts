import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AuthorityId, Uuid } from '#language';
import { newId } from '#platform/chance';
import { frozenClock } from '#platform/clock';
import { Refusal } from '#platform/errors';
import { act, saltby, testDatabase } from '#test/database';
import { beginOfficerSignIn, takeOfficerSignIn } from '../index.ts';

const { begin } = await testDatabase();
const clock = frozenClock('2026-11-20T09:00:00Z');
const now = () => act(clock.now());
const refusedWith = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;
const take = (session: Uuid, state: string, authority?: AuthorityId) =>
  begin((tx) => takeOfficerSignIn(tx, { session, state }, now()), authority);

test('a return counts once, in the browser that left, within ten minutes', async () => {
  const session = newId(clock.now());
  const leave = () => begin((tx) => beginOfficerSignIn(tx, { session }, now()));
  const departure = await leave();
  const stale = refusedWith('identity.sign-in-stale');
  await assert.rejects(take(newId(clock.now()), departure.state), stale);
  await assert.rejects(take(session, departure.nonce), stale);
  await assert.rejects(take(session, departure.state, saltby), stale);
  const both = await Promise.allSettled([take(session, departure.state), take(session, departure.state)]);
  const taken = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  assert.deepEqual(
    taken.map((one) => one.departure),
    [departure],
  );
  await assert.rejects(take(session, departure.state), stale);
  const late = await leave();
  clock.advance({ minutes: 10 });
  await assert.rejects(take(session, late.state), stale);
});

test('every departure has secrets of its own, and several tabs do not disturb one another', async () => {
  const session = newId(clock.now());
  const leave = () => begin((tx) => beginOfficerSignIn(tx, { session }, now()));
  const departures = [await leave(), await leave()];
  const secrets = departures.flatMap((departure) => Object.values(departure));
  assert.equal(new Set(secrets).size, 6);
  for (const { state } of departures) await take(session, state);
});

test('no return leads out of the portal', async () => {
  const session = newId(clock.now());
  for (const [next, kept] of [
    ['//evil.example', '/'],
    ['/cases', '/cases'],
  ] as const) {
    const { state } = await begin((tx) => beginOfficerSignIn(tx, { session, next }, now()));
    assert.equal((await take(session, state)).next, kept);
  }
});
