import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Column, Kind, Layout } from '../files/layouts.ts';
import type { GazetteerTables } from '../tables.ts';

type Row = readonly (string | null)[];
type Rows = { readonly edition: number; readonly layout: Layout; readonly rows: readonly Row[] };

const databaseTypes: Readonly<Record<Kind, string>> = {
  uprn: 'bigint',
  usrn: 'bigint',
  key: 'bigint',
  text: 'text',
  whole: 'integer',
  decimal: 'numeric',
  easting: 'numeric',
  northing: 'numeric',
  date: 'date',
  language: 'text',
  status: 'text',
};

/** The values of a row that tell it from the others of its table, as one text. */
export function keyOf(layout: Layout, row: Row): string {
  return keyColumns(layout)
    .map(({ column, index }) => plainKey(row[index] ?? '', column))
    .join('|');
}

/**
 * Writes many rows in one statement, a list for each column, and gives the keys of those that were written. A key that
 * stands already is kept or replaced.
 */
export async function insertRows(
  tx: Tx,
  { edition, layout, rows, clash }: Rows & { clash: 'keep' | 'replace' },
) {
  const { columns } = layout;
  const lists = columns.map((column, index) =>
    listOf(
      column,
      rows.map((row) => row[index] ?? null),
    ),
  );
  const names = sql.join(columns.map(({ name }) => sql.ref(name)));
  const others = columns.filter(({ name }) => !layout.key.includes(name));
  const replaced = sql.join(others.map(({ name }) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`));
  const resolution = clash === 'keep' ? sql`nothing` : sql`update set ${replaced}`;
  const key = sql.join(['authority_id', 'edition', ...layout.key].map((name) => sql.ref(name)));
  const { rows: written } = await sql<{ key: string }>`
    insert into ${sql.table(layout.table)} (authority_id, edition, ${names})
    select ${tx.authority}::smallint, ${edition}::integer, * from unnest(${sql.join(lists)})
    on conflict (${key}) do ${resolution}
    returning ${keyText(layout)} as key`.execute(tables<GazetteerTables>(tx));
  return written.map((row) => row.key);
}

/** Deletes rows by their keys and gives the keys of those that were there. */
export async function deleteKeys(tx: Tx, { edition, layout, rows }: Rows): Promise<string[]> {
  const keys = keyColumns(layout);
  const lists = keys.map(({ column, index }) =>
    listOf(
      column,
      rows.map((row) => row[index] ?? null),
    ),
  );
  const names = sql.join(layout.key.map((name) => sql.ref(name)));
  const matches = layout.key.map((name) => sql`${sql.ref(`old.${name}`)} = ${sql.ref(`given.${name}`)}`);
  const { rows: deleted } = await sql<{ key: string }>`
    delete from ${sql.table(layout.table)} as old using unnest(${sql.join(lists)}) as given (${names})
    where old.authority_id = ${tx.authority} and old.edition = ${edition} and ${sql.join(matches, sql` and `)}
    returning ${keyText(layout, 'old.')} as key`.execute(tables<GazetteerTables>(tx));
  return deleted.map((row) => row.key);
}

/** Properties and streets keep their identity for ever, whichever edition brought it. */
export async function keepIdentities(
  tx: Tx,
  { table, columns }: Layout,
  rows: readonly Row[],
): Promise<void> {
  const identity =
    table === 'gazetteer.blpu' ? 'property' : table === 'gazetteer.street_descriptor' ? 'street' : undefined;
  const [column] = columns;
  if (!identity || !column) return;
  await sql`
    insert into ${sql.table(`gazetteer.${identity}`)} (authority_id, ${sql.ref(column.name)})
    select ${tx.authority}::smallint, * from unnest(${listOf(
      column,
      rows.map(([first]) => first ?? null),
    )})
    on conflict do nothing`.execute(tables<GazetteerTables>(tx));
}

function keyColumns({ key, columns }: Layout) {
  return columns.flatMap((column, index) => (key.includes(column.name) ? [{ column, index }] : []));
}

function keyText({ key }: Layout, alias = '') {
  return sql`concat_ws('|', ${sql.join(key.map((name) => sql.ref(`${alias}${name}`)))})`;
}

/** Numbers lose the zeros before them, as they do in the database. */
function plainKey(value: string, { kind }: Column): string {
  return databaseTypes[kind] === 'text' ? value : String(Number(value));
}

function listOf({ kind }: Column, values: readonly (string | null)[]) {
  return sql`${values}::${sql.raw(databaseTypes[kind])}[]`;
}
