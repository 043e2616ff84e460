import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tables } from '#platform/database';
import { saltby } from '#test/database';
import { asking, byAnybody, byOlwen, later, olwen, park, priya, report } from '../cast.ts';
import { closeCase, openRequest, queuePage, takeCase } from '../index.ts';
import type { PageKey, QueueLine, Sight } from '../index.ts';
import { analyse, makeMany, oneOfMany, planOf } from '../many-cases.ts';
import type { CasesTables } from '../tables.ts';
import { queueLines } from './queue-page.ts';

const small = await park();
const { begin } = small;
const parks: Sight = { classes: ['parks:public'] };
const hidden: Sight = { classes: ['woods:public'] };
const due = (minutes: number) => ({ due: { at: later(minutes), steps: [] } });
const open = (different: Parameters<typeof report>[1]) => begin((tx) => report(tx, different));
const third = await open({ due: undefined });
const second = await open(due(20));
const first = await open(due(10));
const closed = await open(due(5));
await begin((tx) => closeCase(tx, { case: closed.case, outcome: 'mended' }, byOlwen()));
const elsewhere = await open({ ...due(7), queue: 'woods', sight: 'woods:public' });
const secret = await open({ ...due(8), sight: 'parks:restricted' });
await begin((tx) => takeCase(tx, { case: secret.case, officer: olwen }, byOlwen()));

const ids = (lines: readonly QueueLine[]) => lines.map(({ id }) => id);
const page = async (
  sight: Sight,
  of: Partial<Parameters<typeof queuePage>[2]> = {},
  authority?: typeof saltby,
) => ids(await begin((tx) => queuePage(tx, sight, { most: 50, ...of }), authority));

test('a queue shows its open cases, the soonest due first, those without a due time last', async () => {
  assert.deepEqual(await page(parks, { queue: 'parks' }), [first.case, second.case, third.case]);
});

test('what a person may not see is not in their list, unless they have the case themselves', async () => {
  assert.deepEqual(await page(hidden, { queue: 'parks' }), []);
  assert.deepEqual(await page({ ...hidden, officer: olwen }, { queue: 'parks' }), [secret.case]);
  assert.deepEqual(await page({ classes: [], officer: priya }), []);
});

test('without a queue the list shows all that the person may see', async () => {
  const both: Sight = { classes: ['parks:public', 'woods:public'], officer: olwen };
  assert.deepEqual(await page(both), [elsewhere.case, secret.case, first.case, second.case, third.case]);
});

test('an officer’s own list shows what is assigned to them', async () => {
  await begin((tx) => takeCase(tx, { case: second.case, officer: olwen }, byOlwen()));
  assert.deepEqual(await page({ ...parks, officer: olwen }, { assignedTo: olwen }), [
    secret.case,
    second.case,
  ]);
  assert.deepEqual(await page({ ...parks, officer: priya }, { assignedTo: olwen }), [second.case]);
});

test('a line says who has the case and how many requests it serves', async () => {
  await begin((tx) => openRequest(tx, { ...asking(), join: second.reference }, byAnybody(2)));
  const [line] = await begin((tx) => queuePage(tx, parks, { assignedTo: olwen, most: 1 }));
  assert.deepEqual([line?.officer, line?.requests, line?.place], [olwen, 2, 'By the pond']);
});

test('another council’s list is empty', async () => {
  assert.deepEqual(await page(parks, {}, saltby), []);
});

const many = await park();
await many.begin((tx) => makeMany(tx, 20_000));
await analyse(many.urls.owner);
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

test('a page of 20,000 cases is read along its index: no table is scanned, nothing is sorted, few rows are touched', async () => {
  const deep = { dueAt: later(10_000), id: olwen };
  for (const after of [undefined, deep]) {
    const nodes = await many.begin((tx) => planOf(queueLines(tx, wide, { queue: 'parks', after, most: 50 })));
    const types = nodes.map(({ type }) => type);
    assert.ok(!types.some((type) => /Seq Scan|Sort/.test(type)), types.join(', '));
    const rows = nodes.filter(({ table }) => table === 'case').map((node) => node.rows);
    assert.ok(Math.max(...rows) <= 150, rows.join(', '));
  }
});

test('an officer’s involvement costs no more than another page', async () => {
  const sight = { ...wide, officer: oneOfMany };
  const nodes = await many.begin((tx) => planOf(queueLines(tx, sight, { queue: 'parks', most: 50 })));
  assert.ok(!nodes.some(({ type, table }) => type === 'Seq Scan' && table === 'case'));
  assert.ok(Math.max(...nodes.map(({ rows }) => rows)) <= 150, JSON.stringify(nodes));
});
