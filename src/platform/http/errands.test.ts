import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { openSmallPortal, others, outside } from './small-portal.setting.ts';

const { visit, send, kept, app, database } = await openSmallPortal();

describe('errands', () => {
  let asked: string[] = [];
  let busy: number[] = [];
  const before = outside.ask;
  afterEach(() => {
    outside.ask = before;
  });
  beforeEach(() => {
    asked = [];
    busy = [];
    outside.ask = async (name) => {
      asked.push(name);
      busy.push(database.pool.totalCount - database.pool.idleCount);
      return `word of ${name}`;
    };
  });

  test('a page waits for what only the outside can say, and its answer is recorded with the page', async () => {
    const { answer } = await visit('/hub/notes/far-one');
    assert.match(answer.body, /far-one word of far-one/);
    assert.deepEqual(asked, ['far-one']);
    assert.equal(await kept('recorded word of far-one'), 1);
  });

  test('no transaction is open while the outside is waited for', async () => {
    const { fields, cookies } = await visit();
    await send({ ...fields, note: 'ask quietly' }, cookies);
    await visit('/hub/notes/far-two');
    assert.deepEqual(busy, [0, 0]);
  });

  test('what was done before it was known that the outside must be asked is undone, and done once', async () => {
    const { fields, cookies } = await visit();
    const answer = await send({ ...fields, note: 'ask once' }, cookies);
    assert.equal(answer.statusCode, 303);
    assert.equal(await kept('word of ask once'), 1);
    // The same form again has the same answer, and nobody is asked.
    assert.equal(
      (await send({ ...fields, note: 'ask once' }, cookies)).headers.location,
      answer.headers.location,
    );
    assert.deepEqual([await kept('word of ask once'), asked.length], [1, 1]);
  });

  test('a refusal after an errand shows the page with its sentence', async () => {
    outside.ask = async () => 'refuse';
    const { fields, cookies } = await visit();
    const answer = await send({ ...fields, note: 'ask and be refused' }, cookies);
    assert.equal(answer.statusCode, 409);
    assert.match(answer.body, /Not now. Try later/);
  });

  test('an endpoint runs its errands too', async () => {
    outside.ask = async () => '7';
    const answer = await app.inject({ url: '/hub/figures/far.json', headers: { host: 'localhost' } });
    assert.deepEqual([answer.statusCode, answer.body], [200, '{"figure":7}']);
  });

  test('the outside is told when nobody waits any longer', async () => {
    let signalled: AbortSignal | undefined;
    outside.ask = async (_name, signal) => {
      signalled = signal;
      return 'a word';
    };
    await visit('/hub/notes/far-three');
    assert.equal(signalled?.aborted, false);
  });

  test('an errand that breaks is a bug like any other', async () => {
    outside.ask = async () => {
      throw new Error('a planted bug');
    };
    assert.equal((await visit('/hub/notes/far-four')).answer.statusCode, 500);
  });
});

describe('others in the way', () => {
  const none = others.getInTheWay;
  let times = 0;
  afterEach(() => {
    others.getInTheWay = none;
    times = 0;
  });
  const undoneAs = async (tx: Tx, code: string) => {
    times += 1;
    await sql
      .raw(`do $$ begin raise 'in the way' using errcode = '${code}'; end $$`)
      .execute(tables<Record<string, never>>(tx));
  };

  test('what two undid to one another is done at the second time, and once', async () => {
    for (const code of ['40P01', '40001']) {
      const { fields, cookies } = await visit();
      times = 0;
      others.getInTheWay = async (tx) => (times === 0 ? undoneAs(tx, code) : undefined);
      const answer = await send({ ...fields, note: `in the way ${code}` }, cookies);
      assert.equal(answer.statusCode, 303);
      assert.equal(await kept(`in the way ${code}`), 1);
    }
  });

  test('who is in the way twice is waited for by whoever asks: nothing was done', async () => {
    others.getInTheWay = async (tx) => undoneAs(tx, '40P01');
    const { fields, cookies } = await visit();
    const answer = await send({ ...fields, note: 'in the way always' }, cookies);
    assert.deepEqual([answer.statusCode, times, await kept('in the way always')], [503, 2, 0]);
  });
});
