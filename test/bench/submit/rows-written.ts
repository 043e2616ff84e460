import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';

/** Rows inserted, changed and deleted, by table and kind. */
type Rows = ReadonlyMap<string, number>;

/** What some work wrote, as PostgreSQL counts it. */
export async function rowsWritten(postgres: Client, work: () => Promise<unknown>): Promise<Rows> {
  const before = await counted(postgres);
  await work();
  const after = await counted(postgres);
  const grown = [...after].map(([what, rows]): [string, number] => [what, rows - (before.get(what) ?? 0)]);
  return new Map(grown.filter(([, rows]) => rows > 0));
}

/** Connections tell their counts when they end; this one, when it is told to. */
async function counted(postgres: Client): Promise<Rows> {
  await postgres.query('select pg_stat_force_next_flush()');
  await pause(300);
  await postgres.query('select pg_stat_clear_snapshot()');
  const { rows } = await postgres.query<{ what: string; rows: number }>(
    `select what, sum(rows)::integer as rows from pg_stat_user_tables,
       lateral (values ('inserted', n_tup_ins), ('updated', n_tup_upd), ('deleted', n_tup_del)) as counts (kind, rows),
       lateral (select concat(kind, ' ', schemaname, '.', regexp_replace(relname, '_\\d{4}_\\d{2}$|_default$', ''))) as named (what)
     group by what`,
  );
  return new Map(rows.map((row) => [row.what, row.rows]));
}

type Compared = { readonly mine: Rows; readonly floors: Rows; readonly count: number };

export function refuseOtherRows({ mine, floors, count }: Compared): void {
  const names = new Set([...mine.keys(), ...floors.keys()]);
  const other = [...names].filter((name) => mine.get(name) !== floors.get(name));
  if (other.length === 0) return;
  const said = other.map(
    (name) => `${name}: ${String(mine.get(name) ?? 0)} and ${String(floors.get(name) ?? 0)}`,
  );
  throw new Error(
    `of ${String(count)} cases the portal and the bare loop wrote other rows: ${said.join('; ')}`,
  );
}
