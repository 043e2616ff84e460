import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usrn } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { at, later, olwen, park } from '../cast.setting.ts';
import { queueCounts, queuePage } from '../index.ts';
import type { PageKey, Sight } from '../index.ts';
import { makeMany, oneOfMany, planOf } from '../many.setting.ts';
import type { CasesTables } from '../tables.ts';
import { placeLines } from './cases-at.ts';
import { nearRows } from './cases-near.ts';
import { queueLines } from './queue-page.ts';

const many = await park();
await makeMany(many.urls.owner, 20_000);
const wide: Sight = { classes: ['class-0', 'class-1', 'class-2'] };

test('pages follow one another by key and show each of many cases once, also those without a due time', async () => {
  const seen = new Set<string>();
  const sizes: number[] = [];
  let after: PageKey | undefined;
  for (;;) {
    const lines = await many.begin((tx) => queuePage(tx, wide, { queue: 'woods', after, most: 1_500 }));
    for (const { id } of lines) seen.add(id);
    sizes.push(lines.length);
    after = lines.at(-1);
    if (!after) break;
  }
  const { count } = await many.begin((tx) =>
    tables<CasesTables>(tx)
      .selectFrom('cases.case')
      .select((on) => on.fn.countAll<number>().as('count'))
      .where('queue', '=', 'woods')
      .where('sight', '<>', 'class-3')
      .executeTakeFirstOrThrow(),
  );
  assert.equal(seen.size, count);
  assert.equal(
    sizes.reduce((sum, size) => sum + size),
    count,
  );
});

const deep: PageKey = { dueAt: later(10_000), id: olwen };
for (const plan of ['custom', 'generic'] as const) {
  test(`a page of 20,000 cases is read along its index, nothing scanned, nothing sorted: ${plan} plan`, async () => {
    for (const after of [undefined, deep, { ...deep, dueAt: null }]) {
      const nodes = await many.begin((tx) =>
        planOf(tx, queueLines(tx, wide, { queue: 'parks', after, most: 50 }), plan),
      );
      const types = nodes.map(({ type }) => type);
      assert.ok(!types.some((type) => /Seq Scan|Sort/.test(type)), types.join(', '));
      const rows = nodes.filter(({ table }) => table === 'case').map((node) => node.rows);
      assert.ok(Math.max(...rows) <= 150, rows.join(', '));
    }
  });

  test(`an officer’s involvement, and their own list, cost no more than another page: ${plan} plan`, async () => {
    const sight = { ...wide, officer: oneOfMany };
    for (const list of [{ queue: 'parks', after: deep }, { assignedTo: oneOfMany }]) {
      const nodes = await many.begin((tx) => planOf(tx, queueLines(tx, sight, { ...list, most: 50 }), plan));
      assert.ok(!nodes.some(({ type, table }) => type === 'Seq Scan' && table === 'case'));
      assert.ok(Math.max(...nodes.map(({ rows }) => rows)) <= 150, JSON.stringify(nodes));
    }
  });
}

test('counts are exact to 10,000, and then 10,000 and more', async () => {
  const classes = ['class-0', 'class-1', 'class-2', 'class-3'];
  const queues = ['parks', 'woods'];
  const counts = await many.begin((tx) => queueCounts(tx, { classes }, { queues, now: later(0) }));
  assert.deepEqual(
    counts.map(({ open }) => open),
    [
      { count: 10_000, more: true },
      { count: 6_666, more: false },
    ],
  );
});

test('what is near is read from the index of its square', async () => {
  const near = { point: { easting: 411_000, northing: 301_000 }, within: 50, services: ['broken-bench'] };
  const nodes = await many.begin((tx) =>
    planOf(tx, nearRows(tx, { ...near, since: at.subtract({ hours: 2_000 }) }), 'generic'),
  );
  assert.ok(!nodes.some(({ type }) => type === 'Seq Scan'), JSON.stringify(nodes));
  assert.ok(Math.max(...nodes.map(({ rows }) => rows)) < 500, JSON.stringify(nodes));
});

for (const plan of ['custom', 'generic'] as const)
  test(`what was reported in a street is read along its index, a page of it: ${plan} plan`, async () => {
    const street = { at: { usrn: usrn.parse(7) }, which: 'open', most: 20 } as const;
    for (const after of [undefined, { openedAt: later(10_000), id: olwen }]) {
      const statement = (tx: Tx) => placeLines(tx, { ...wide, officer: oneOfMany }, { ...street, after });
      const nodes = await many.begin((tx) => planOf(tx, statement(tx), plan));
      assert.ok(!nodes.some(({ type }) => type === 'Seq Scan' || type === 'Sort'), JSON.stringify(nodes));
      assert.ok(Math.max(...nodes.map(({ rows }) => rows)) <= 150, JSON.stringify(nodes));
    }
  });
