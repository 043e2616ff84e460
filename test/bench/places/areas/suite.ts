import assert from 'node:assert/strict';
import type { Client } from 'pg';
import { areasAt, importAreas, projectAreaKinds } from '#capabilities/mapping';
import { londonDay } from '#language';
import type { GridPoint } from '#language';
import { systemClock } from '#platform/clock';
import { closeDatabase, transaction } from '#platform/database';
import type { Database, Tx } from '#platform/database';
import { measured } from '../../figure.ts';
import { openAsApplication, thornmere } from '../../ground/databases.ts';
import type { Ground } from '../../ground/ground.ts';
import { keptNow } from '../../ground/memory.ts';
import { openPostgres } from '../../ground/postgres.ts';
import { quantile, timed } from '../../ground/times.ts';
import type { Suite } from '../../suite.ts';
import { bareAreasAt, openBareAreas } from './bare-areas.ts';
import { drawPoints, layerFile, layerName, layers } from './forty-layers.ts';

const amounts = { full: { points: 2_000, rounds: 5 }, small: { points: 50, rounds: 1 } } as const;

/** What is at a point of forty layers, against one query of PostgreSQL's own shapes. */
export const areasSuite: Suite = {
  name: 'areas',
  about: 'what is at a point of forty layers',
  on: 'council',
  run: async (ground) => {
    await using held = new AsyncDisposableStack();
    const database = openAsApplication(ground.urls);
    held.defer(() => closeDatabase(database));
    const postgres = await openPostgres(ground.urls.superuser);
    held.defer(() => postgres.end());
    await openBareAreas(postgres);
    const before = keptNow();
    await importLayers(database);
    const at = { database, postgres };
    await checkAnswers(at, drawPoints(200));
    return await measure(ground, at, keptNow() - before);
  },
};

type At = { readonly database: Database; readonly postgres: Client };

const today = londonDay(systemClock.now());

async function importLayers(database: Database): Promise<void> {
  const at = systemClock.now();
  const act = { by: { kind: 'system', name: 'bench' }, channel: 'system', request: 'bench', at } as const;
  const all = Array.from({ length: layers }, (_, layer) => layer);
  const both = { en: { one: 'Area', many: 'Areas' }, cy: { one: 'Ardal', many: 'Ardaloedd' } };
  const kinds = all.map((layer) => ({ kind: layerName(layer), words: both, apart: false, covers: false }));
  const begin = <Result>(work: (tx: Tx) => Promise<Result>) => transaction(database, thornmere, work);
  await begin((tx) => projectAreaKinds(tx, kinds));
  for (const layer of all) await begin((tx) => importAreas(tx, layerFile(layer), act));
}

/** The floor is one only if it says what we say. */
async function checkAnswers({ database, postgres }: At, points: readonly GridPoint[]): Promise<void> {
  for (const point of points) {
    const areas = await transaction(database, thornmere, (tx) => areasAt(tx, point, { on: today }));
    assert.deepEqual(
      areas.map(({ code }) => code),
      await bareAreasAt(postgres, point),
    );
  }
}

async function measure({ size, say }: Ground, { database, postgres }: At, megabytes: number) {
  const { points: count, rounds } = amounts[size];
  const points = drawPoints(count);
  const alone = async (point: GridPoint) =>
    transaction(database, thornmere, (tx) => areasAt(tx, point, { on: today }));
  const bare = async (point: GridPoint) => bareAreasAt(postgres, point);
  const taken: Taken[] = [];
  for (let round = 0; round < rounds; round += 1)
    taken.push({ alone: await timed(points, alone), bare: await timed(points, bare) });
  const part = (of: keyof Taken, share: number) => taken.map((round) => quantile(round[of], share));
  const told = { suite: 'areas', unit: 'ms' };
  const [p50, p95] = [0.5, 0.95];
  say(`  ${String(count)} places, ${String(rounds)} rounds; ${megabytes.toFixed(0)} MB more in this process`);
  return [
    measured({
      ...told,
      name: `at a point of ${String(layers)} layers, p50`,
      rounds: part('alone', p50),
      floor: part('bare', p50),
      goal: { ratioAtMost: 1.5 },
    }),
    measured({
      ...told,
      name: `at a point of ${String(layers)} layers, p95`,
      rounds: part('alone', p95),
      floor: part('bare', p95),
      goal: { valueAtMost: 1 },
    }),
    measured({
      ...told,
      name: 'memory that this process keeps of the areas',
      unit: 'MB',
      rounds: [megabytes],
    }),
  ];
}

/** Milliseconds of each question: in a transaction of its own, as no page asks it, and as one statement that commits by itself. */
type Taken = { readonly alone: readonly number[]; readonly bare: readonly number[] };
