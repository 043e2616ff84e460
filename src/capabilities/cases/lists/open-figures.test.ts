import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuid } from '#language';
import { saltby } from '#test/database';
import { makeMany, oneOfMany, planOf } from '../many.setting.ts';
import { park } from '../cast.setting.ts';
import { countCases, openFigures } from '../index.ts';
import type { FiguredBy, FigureTimes } from '../index.ts';
import { queueLines } from './queue-page.ts';

const many = await park();
await makeMany(many.urls.owner, 6_000);
const now = Temporal.Instant.from('2026-11-15T09:00Z');
const times: FigureTimes = { now, tonight: now.add({ hours: 15 }), soon: now.add({ hours: 15 + 7 * 24 }) };
const sight = { classes: ['class-0', 'class-2'], officer: oneOfMany };
const figures = (by: FiguredBy) => many.begin((tx) => openFigures(tx, sight, { by, times }));

test('each figure is what the list of it counts, and all of a kind add up to the same', async () => {
  const sums = new Set<number>();
  for (const by of ['queue', 'service', 'ward', 'officer'] as const) {
    const found = await figures(by);
    sums.add(found.reduce((sum, { open }) => sum + open, 0));
    for (const { of, open, late, soon, unassigned } of found.slice(0, 5)) {
      const filter =
        by === 'officer'
          ? { assignedTo: of === null ? null : uuid.parse(of) }
          : { [by]: of ?? (by === 'ward' ? null : '') };
      const counted = (more: object) =>
        many.begin(async (tx) => (await countCases(tx, sight, { ...filter, ...more })).count);
      assert.equal(await counted({}), open, `${by} ${String(of)}`);
      assert.equal(await counted({ dueBefore: now }), late);
      assert.equal(await counted({ dueFrom: times.tonight, dueBefore: times.soon }), soon);
      if (by !== 'officer') assert.equal(await counted({ assignedTo: null }), unassigned);
    }
  }
  assert.equal(sums.size, 1);
});

test('a page of a service, of a ward and of what is due soon reads as much as it shows', async () => {
  for (const filter of [{ service: 'broken-bench' }, { queue: 'parks', dueFrom: now }]) {
    const nodes = await many.begin((tx) =>
      planOf(tx, queueLines(tx, sight, { ...filter, most: 50 }), 'generic'),
    );
    const read = nodes.filter(({ table }) => table === 'case').reduce((sum, { rows }) => sum + rows, 0);
    assert.ok(read < 1_000, `${JSON.stringify(filter)}: ${String(read)} rows`);
  }
});

test('another council has no figures', async () => {
  assert.deepEqual(await many.begin((tx) => openFigures(tx, sight, { by: 'queue', times }), saltby), []);
});
