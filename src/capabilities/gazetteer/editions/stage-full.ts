import { copyLine, copyRows } from '#platform/database';
import { keyOf } from '../files/keys.ts';
import { bookOf } from '../files/layouts.ts';
import { readRecords } from '../files/read-records.ts';
import type { Stretch } from '../files/read-records.ts';
import type { Supply } from '../files/supply/volume.ts';
import { openBatch } from './batch.ts';
import type { Batch, Taken } from './batch.ts';
import { isHopeless } from './fault-of.ts';
import { keepRejects } from './keep-rejects.ts';
import type { Keeper } from './keeper.ts';
import { partOf } from './parts.ts';
import type { Run } from './runs.ts';

/** Lines that one transaction takes: a second's work. */
const batchLines = 40_000;

type Staging = { readonly keeper: Keeper; readonly run: Run; readonly supply: Supply };

/**
 * Copies the records of a full supply into the parts of its edition, from where the run has come to. One batch is written while
 * the next is read, never more: a slow database slows the reading.
 */
export async function stageFull(staging: Staging): Promise<void> {
  const { keeper, supply } = staging;
  const shared = new Set<string>();
  let batch = openBatch<string>();
  let underWay = Promise.resolve();
  for await (const stretch of readRecords(supply, keeper.reached().at)) {
    takeRows(stretch, batch, shared);
    if (batch.lines() < batchLines) continue;
    await underWay;
    underWay = write(batch.taken(), staging);
    // Awaited before the next batch is written, or below, where a failure shows.
    underWay.catch(() => {});
    batch = openBatch();
    if (isHopeless(keeper.reached().counts, supply)) break;
  }
  await underWay;
  if (batch.lines() > 0) await write(batch.taken(), staging);
}

/** Of what many lines say again, the first is taken. */
function takeRows(stretch: Stretch, batch: Batch<string>, shared: Set<string>): void {
  batch.take(stretch);
  for (const { found } of stretch.lines)
    for (const { layout, values, quietly } of found) {
      const key = quietly ? `${layout.table}|${keyOf(layout, values)}` : undefined;
      if (key !== undefined && shared.has(key)) continue;
      if (key !== undefined) shared.add(key);
      batch.add(layout, copyLine(values));
    }
}

async function write(taken: Taken<string>, { keeper, run }: Staging): Promise<void> {
  const { at, done, rows, rejects, countsOn } = taken;
  await keeper.step(
    async (tx) => {
      for (const [layout, lines] of rows) {
        const columns = layout.columns.map(({ name }) => name);
        await copyRows(tx, { table: partOf(bookOf(layout), run.edition), columns }, lines);
      }
      return keepRejects(tx, { run: run.id, counts: countsOn(keeper.reached().counts), rejects });
    },
    (counts) => ({ at, done, counts }),
  );
}
