import assert from 'node:assert/strict';
import { test } from 'node:test';
import { act, asOwner } from '#test/database';
import { at, benches, later, olwen, park } from '../cast.setting.ts';
import { projectVersion, taskPage } from '../index.ts';
import type { PageKey } from '../index.ts';
import { makeMany, oneOfMany, planOf } from '../many.setting.ts';
import { taskLines } from './task-page.ts';

const many = await park();
await makeMany(many.urls.owner, 20_000);
const task = { task: 'inspect', on: 'opened', required: true, items: [], after: [] };
await many.begin((tx) => projectVersion(tx, { ...benches, version: 2, tasks: [task] }, act(at)));
await asOwner(many.urls, async (owner) => {
  await owner.query(`set moothall.authority = '1'`);
  await owner.query(`
    insert into cases.task_type (service, version, task, position, opens_on, required)
    values ('broken-bench', 1, 'inspect', 1, 'opened', true)`);
  await owner.query(`
    insert into cases.task (id, case_id, service, version, task, required, queue, sight, follows_case, officer_id, due_at, opened_at)
    select gen_random_uuid(), c.id, c.service, c.version, 'inspect', true, c.queue, c.sight, true,
      (select a.officer_id from cases.assignment a where a.case_id = c.id), c.due_at, c.opened_at from cases."case" c`);
  await owner.query('analyze cases.task');
});

const sight = { classes: ['class-0', 'class-1', 'class-2'] };
const deep: PageKey = { dueAt: later(10_000), id: olwen };

test('pages of many tasks follow one another by key and show each once', async () => {
  const seen = new Set<string>();
  let after: PageKey | undefined;
  for (;;) {
    const lines = await many.begin((tx) => taskPage(tx, { queue: 'woods', sight, after, most: 1_500 }));
    for (const { id } of lines) seen.add(id);
    after = lines.at(-1);
    if (!after) break;
  }
  assert.ok(seen.size > 4_900 && seen.size < 5_100, String(seen.size));
});

for (const plan of ['custom', 'generic'] as const)
  test(`a page of 20,000 tasks is read along its index, a queue’s and an officer’s: ${plan} plan`, async () => {
    const pages = [undefined, deep, { ...deep, dueAt: null }].flatMap((after) => [
      { queue: 'parks', sight, after, most: 50 },
      { officer: oneOfMany, after, most: 50 },
    ]);
    for (const page of pages) {
      const nodes = await many.begin((tx) => planOf(tx, taskLines(tx, page), plan));
      assert.ok(!nodes.some(({ type }) => type.includes('Seq Scan')), JSON.stringify(nodes));
      const rows = nodes.filter(({ table }) => table === 'task').map((node) => node.rows);
      assert.ok(Math.max(...rows) <= 150, rows.join(', '));
    }
  });
