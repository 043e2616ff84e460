import type { Tx } from '#platform/database';
import { keyOf } from '../files/keys.ts';
import { layouts } from '../files/layouts.ts';
import type { Layout } from '../files/layouts.ts';
import type { Found } from '../files/read-line.ts';
import { readRecords } from '../files/read-records.ts';
import type { Reject } from '../files/rejects.ts';
import type { Supply } from '../files/supply/volume.ts';
import { openBatch } from './batch.ts';
import type { Taken } from './batch.ts';
import { keepRejects } from './keep-rejects.ts';
import type { Keeper } from './keeper.ts';
import type { Run } from './runs.ts';
import { deleteKeys, deleteOf, upsertRows } from './write-rows.ts';

/** Lines that one transaction applies: small enough to be over in a second. */
const batchLines = 4_000;

type Applying = { readonly keeper: Keeper; readonly run: Run; readonly supply: Supply };

/** One record of a change, with the line that it came from. */
type Change = Found & Pick<Reject, 'file' | 'number' | 'type' | 'text'>;

/** Applies the changes of a supply, in its order, to the copy of an edition, from where the run has come to. */
export async function applyChanges(applying: Applying): Promise<void> {
  const { keeper, supply } = applying;
  let batch = openBatch<Change>();
  for await (const stretch of readRecords(supply, keeper.reached().at)) {
    batch.take(stretch);
    for (const { found, type, number, text } of stretch.lines)
      for (const record of found)
        batch.add(record.layout, { ...record, file: stretch.file, type, number, text });
    if (batch.lines() < batchLines) continue;
    await write(batch.taken(), applying);
    batch = openBatch();
  }
  if (batch.lines() > 0) await write(batch.taken(), applying);
}

async function write(taken: Taken<Change>, { keeper, run, supply }: Applying): Promise<void> {
  const { at, done, rows, countsOn } = taken;
  await keeper.step(
    async (tx) => {
      const refused: Reject[] = [];
      for (const [layout, changes] of rows)
        refused.push(
          ...(await apply(tx, {
            layout,
            changes,
            edition: run.edition,
            replaces: supply.format.hasHeadings,
          })),
        );
      const counts = countsOn(keeper.reached().counts, refused.length);
      return keepRejects(tx, { run: run.id, counts, rejects: [...taken.rejects, ...refused] });
    },
    (counts) => ({ at, done, counts }),
  );
}

type Pile = {
  readonly layout: Layout;
  readonly changes: readonly Change[];
  readonly edition: number;
  /** What comes of a property takes the place of all that was known of it, whatever its key. */
  readonly replaces: boolean;
};

/** Changes in order: the last word on a key is the one that counts. Gives those that take away what is not there. */
async function apply(tx: Tx, { layout, changes, edition, replaces }: Pile): Promise<Reject[]> {
  const last = Map.groupBy(changes, ({ values }) => keyOf(layout, values));
  const words = [...last].flatMap(([key, of]) =>
    of.slice(-1).map((change) => ({ key, change, came: of.length > 1 })),
  );
  const [gone, kept] = [
    words.filter(({ change }) => change.change === 'D'),
    words.filter(({ change }) => change.change !== 'D'),
  ];
  const rows = kept.map(({ change }) => change.values);
  const deleted = new Set(
    await deleteKeys(tx, { edition, layout, rows: gone.map(({ change }) => change.values) }),
  );
  if (replaces && layout !== layouts[15])
    await deleteOf(tx, { edition, layout, rows: changes.map(({ values }) => values) });
  await upsertRows(tx, { edition, layout, rows });
  return gone
    .filter(({ key, change, came }) => !deleted.has(key) && !came && !change.quietly)
    .map(({ key, change }) => ({ ...change, key, reason: { code: 'not-there' } as const }));
}
