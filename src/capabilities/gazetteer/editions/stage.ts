import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Begin } from './begin.ts';
import type { Inspected } from '../files/inspect-file.ts';
import type { Layout } from '../files/layouts.ts';
import type { Found } from '../files/read-records.ts';
import type { Rejects } from '../files/rejects.ts';
import type { GazetteerTables } from '../tables.ts';
import { deleteKeys, insertRows, keepIdentities, keyOf } from './write-rows.ts';

/** Rows in one statement: large enough to be quick, small enough to be over in a fraction of a second. */
const batchRows = 4_000;

/** Puts records of a file into one edition, batch by batch, each in a transaction of its own. */
export type Stage = {
  readonly put: (records: readonly Found[]) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly accepted: () => number;
};

export function openStage(
  begin: Begin,
  edition: number,
  { kind, rejects }: Pick<Inspected, 'kind'> & { rejects: Rejects },
): Stage {
  const waiting = new Map<Layout, Found[]>();
  let underWay: Promise<void> = Promise.resolve();
  let accepted = 0;

  const write = async (layout: Layout, batch: readonly Found[]) => {
    const refused = await begin((tx) =>
      (kind === 'full' ? insertBatch : changeBatch)(tx, { edition, layout, batch }),
    );
    for (const [{ number, line }, code] of refused) rejects.add(number, line, { code });
    accepted += batch.length - refused.length;
  };
  // One batch is written while the next is read, never more: a slow database slows the reading.
  const send = async (layout: Layout, batch: readonly Found[]) => {
    await underWay;
    underWay = write(layout, batch);
    // Awaited by the next batch or by `finish`, where a failure shows.
    underWay.catch(() => {});
  };

  return {
    put: async (records) => {
      for (const record of records) {
        const batch = waiting.get(record.layout) ?? [];
        batch.push(record);
        waiting.set(record.layout, batch);
        if (batch.length < batchRows) continue;
        waiting.delete(record.layout);
        await send(record.layout, batch);
      }
    },
    finish: async () => {
      for (const [layout, batch] of waiting) await send(layout, batch);
      waiting.clear();
      await underWay;
    },
    accepted: () => accepted,
  };
}

type Batch = { readonly edition: number; readonly layout: Layout; readonly batch: readonly Found[] };
type Refused = (readonly [Found, 'duplicate' | 'not-there'])[];

/** A full file brings each key once; what comes again is refused, whichever batch it was in. */
async function insertBatch(tx: Tx, { edition, layout, batch }: Batch): Promise<Refused> {
  const rows = batch.map(({ values }) => values);
  await keepIdentities(tx, layout, rows);
  const written = await insertRows(tx, { edition, layout, rows, clash: 'keep' });
  if (written.length === batch.length) return [];
  const unclaimed = new Set(written);
  return batch
    .filter(({ values }) => !unclaimed.delete(keyOf(layout, values)))
    .map((found) => [found, 'duplicate']);
}

/** Changes in order: the last word on a key within the batch is the one that counts. */
async function changeBatch(tx: Tx, { edition, layout, batch }: Batch): Promise<Refused> {
  const last = new Map(batch.map((found) => [keyOf(layout, found.values), found]));
  const [gone, kept] = [
    [...last.values()].filter(isDeletion),
    [...last.values()].filter((found) => !isDeletion(found)),
  ];
  const rows = kept.map(({ values }) => values);
  if (rows.length > 0) {
    await keepIdentities(tx, layout, rows);
    await insertRows(tx, { edition, layout, rows, clash: 'replace' });
  }
  if (gone.length === 0) return [];
  const deleted = new Set(await deleteKeys(tx, { edition, layout, rows: gone.map(({ values }) => values) }));
  return gone
    .filter(({ values }) => !deleted.has(keyOf(layout, values)))
    .map((found) => [found, 'not-there']);
}

function isDeletion({ change }: Found): boolean {
  return change === 'D';
}

/** How many rows an edition has of one table. */
export async function countOf(
  tx: Tx,
  edition: number,
  table: 'gazetteer.lpi' | 'gazetteer.blpu',
): Promise<number> {
  const { count } = await tables<GazetteerTables>(tx)
    .selectFrom(table)
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .executeTakeFirstOrThrow();
  return count;
}
