import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeDatabase, openDatabase } from '#platform/database';
import { Refusal } from '#platform/errors';
import { open as portalsOpen } from '#platform/maintenance';
import { openSmallPortal, outside } from './small-portal.setting.ts';

const { open, visit, send, clock, database } = await openSmallPortal();

/** The cookie of an officer, who signs in on the page of notes. */
async function officer() {
  const { fields, cookies } = await visit();
  const answer = await send({ ...fields, note: 'sign in' }, cookies);
  return Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]));
}

const staff = await officer();

test('a picture for everybody is handed on while the database is out of reach', async () => {
  const nowhere = openDatabase({ url: 'postgres://nobody@127.0.0.1:9/none', connections: 2, name: 'test' });
  const ground = { database: nowhere, key: Buffer.alloc(32, 7), recordLook: async () => {} };
  const app = await open({ ground });
  const answer = await app.inject({ url: '/hub/pictures/one', headers: { host: 'localhost' } });
  await closeDatabase(nowhere);
  assert.deepEqual([answer.statusCode, answer.body], [200, 'a picture']);
  assert.equal(answer.headers['cache-control'], 'private, max-age=60');
});

test('a picture for the staff is not there for a stranger, and the outside is not asked', async () => {
  const asked: string[] = [];
  outside.ask = async (name) => {
    asked.push(name);
    return 'a plan';
  };
  assert.equal((await visit('/hub/plans/one')).answer.statusCode, 404);
  assert.deepEqual(asked, []);
  assert.equal((await visit('/hub/plans/one', staff)).answer.body, 'a plan');
});

test('no transaction is open while the outside is waited for', async () => {
  const busy: number[] = [];
  outside.ask = async () => {
    busy.push(database.pool.totalCount - database.pool.idleCount);
    return 'a plan';
  };
  assert.equal((await visit('/hub/plans/one', staff)).answer.statusCode, 200);
  assert.deepEqual(busy, [0]);
});

test('what the outside has not is a 404, and a refusal says when to come back', async () => {
  outside.ask = async (name) => {
    if (name === 'none') return undefined;
    throw new Refusal('request.busy', { retryAfter: 17 });
  };
  assert.equal((await visit('/hub/pictures/none')).answer.statusCode, 404);
  const { answer } = await visit('/hub/pictures/busy');
  assert.deepEqual([answer.statusCode, answer.headers['retry-after']], [503, '17']);
});

test('a name that is no name is a 404, and while the portals are closed nothing is handed on', async () => {
  outside.ask = async () => 'a picture';
  assert.equal((await visit(`/hub/pictures/${'x'.repeat(21)}`)).answer.statusCode, 404);
  const closesAt = clock.now();
  const closure = { manner: 'closed', closesAt, opensAt: undefined, words: undefined } as const;
  const app = await open({ standingOf: async () => ({ ...portalsOpen, closure }) });
  const answer = await app.inject({ url: '/hub/pictures/one', headers: { host: 'localhost' } });
  assert.equal(answer.statusCode, 503);
});
