import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { MappingTables } from '../tables.ts';
import type { AreaRow, FileSet } from './sets-in.ts';

/** Numbers in one statement: some megabytes of JSON. */
const mostNumbers = 400_000;

/** Makes the areas of a kind from a day on those of a file. */
export async function writeSet(
  tx: Tx,
  { kind, on, rows, revision }: FileSet,
  { file, at }: { readonly file: string; readonly at: Temporal.Instant },
): Promise<void> {
  const db = tables<MappingTables>(tx);
  await db
    .deleteFrom('mapping.area')
    .where('authority_id', '=', tx.authority)
    .where('kind', '=', kind)
    .where('set_on', '=', on)
    .execute();
  for (const batch of batchesOf(rows))
    await sql`insert into mapping.area
        (kind, code, name, name_cy, facts, set_on, from_on, to_on, west, south, east, north, coordinates, ends)
      select kind, code, name, name_cy, facts, set_on, from_on, to_on, west, south, east, north, coordinates, ends
      from jsonb_populate_recordset(null::mapping.area, ${JSON.stringify(batch)}::jsonb)`.execute(db);
  const set = { revision, file, areas: rows.length, imported_at: at };
  await db
    .insertInto('mapping.area_set')
    .values({ kind, from_on: on, ...set })
    .onConflict((clash) => clash.columns(['authority_id', 'kind', 'from_on']).doUpdateSet(set))
    .execute();
}

function batchesOf(rows: readonly AreaRow[]): readonly (readonly AreaRow[])[] {
  const batches: AreaRow[][] = [];
  let numbers = Infinity;
  for (const row of rows) {
    numbers += row.coordinates.length;
    if (numbers > mostNumbers) {
      batches.push([]);
      numbers = row.coordinates.length;
    }
    batches.at(-1)?.push(row);
  }
  return batches;
}
