import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Column, Kind, Layout } from '../files/layouts.ts';
import type { GazetteerTables } from '../tables.ts';

type Row = readonly (string | null)[];
export type Rows = { readonly edition: number; readonly layout: Layout; readonly rows: readonly Row[] };

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
  postcode: 'text',
  'must-code': 'text',
  code: 'text',
};

/** Writes many rows in one statement, a list for each column, in the place of those that have their keys. */
export async function upsertRows(tx: Tx, { edition, layout, rows }: Rows): Promise<void> {
  if (rows.length === 0) return;
  const { columns } = layout;
  const names = sql.join(columns.map(({ name }) => sql.ref(name)));
  const others = columns.filter(({ name }) => !layout.key.includes(name));
  const replaced = sql.join(others.map(({ name }) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`));
  const key = sql.join(['authority_id', 'edition', ...layout.key].map((name) => sql.ref(name)));
  await sql`
    insert into ${sql.table(layout.table)} (authority_id, edition, ${names})
    select ${tx.authority}::smallint, ${edition}::integer, * from unnest(${listsOf(columns, layout, rows)})
    on conflict (${key}) do update set ${replaced}`.execute(tables<GazetteerTables>(tx));
}

/** Deletes rows by their keys and gives the keys of those that were there. */
export async function deleteKeys(tx: Tx, { edition, layout, rows }: Rows): Promise<string[]> {
  if (rows.length === 0) return [];
  const keys = layout.key.flatMap((name) => layout.columns.filter((column) => column.name === name));
  const names = sql.join(layout.key.map((name) => sql.ref(name)));
  const matches = layout.key.map((name) => sql`${sql.ref(`old.${name}`)} = ${sql.ref(`given.${name}`)}`);
  const { rows: deleted } = await sql<{ key: string }>`
    delete from ${sql.table(layout.table)} as old using unnest(${listsOf(keys, layout, rows)}) as given (${names})
    where old.authority_id = ${tx.authority} and old.edition = ${edition} and ${sql.join(matches, sql` and `)}
    returning concat_ws('|', ${sql.join(layout.key.map((name) => sql.ref(`old.${name}`)))}) as key`.execute(
    tables<GazetteerTables>(tx),
  );
  return deleted.map((row) => row.key);
}

/** Deletes all rows of the properties that these are about. */
export async function deleteOf(tx: Tx, { edition, layout, rows }: Rows): Promise<void> {
  const column = layout.columns.find(({ name }) => name === 'uprn');
  if (!column) return;
  await sql`
    delete from ${sql.table(layout.table)}
    where authority_id = ${tx.authority} and edition = ${edition}
      and uprn = any(${listsOf([column], layout, rows)})`.execute(tables<GazetteerTables>(tx));
}

function listsOf(columns: readonly Column[], layout: Layout, rows: readonly Row[]) {
  const lists = columns.map((column) => {
    const at = layout.columns.indexOf(column);
    return sql`${rows.map((row) => row[at] ?? null)}::${sql.raw(databaseTypes[column.kind])}[]`;
  });
  return sql.join(lists);
}
