import type { AuthorityId } from '#language';
import { sql, tables } from '#platform/database';
import type { Town } from './town.ts';
import { authorities } from './town.ts';

/** Rows that looking and refusing leave behind, as they should: sessions, counted tries, who looked at what, and when a client last asked. */
const leftBehind = ['platform.session', 'platform.attempt', 'ledger.look', 'identity.client_use'];

/** How many rows every table of both councils has, as far as the application may read them. */
export async function countRows(town: Pick<Town, 'begin'>): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const [council, authority] of Object.entries(authorities))
    for (const [table, count] of await countOf(town, authority)) counts[`${council} ${table}`] = count;
  return counts;
}

function countOf(
  { begin }: Pick<Town, 'begin'>,
  authority: AuthorityId,
): Promise<readonly (readonly [string, number])[]> {
  return begin(async (tx) => {
    const db = tables<Record<string, never>>(tx);
    const { rows } = await sql<{ name: string }>`
      select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition and c.relrowsecurity
        and has_table_privilege(c.oid, 'select') order by 1`.execute(db);
    const counts = rows
      .filter(({ name }) => !leftBehind.includes(name))
      .map(({ name }) => sql`select ${name} as name, count(*)::int as count from ${sql.table(name)}`);
    // One statement for all of them: a table each was a third of what a fuzzer's batch cost.
    const counted = await sql<{ name: string; count: number }>`${sql.join(counts, sql` union all `)}`.execute(
      db,
    );
    return counted.rows.map(({ name, count }) => [name, count] as const);
  }, authority);
}

/** The newest event of a council: whatever changes something appends one. */
export async function newestEvent({ begin }: Town): Promise<string> {
  const { rows } = await begin((tx) =>
    sql<{ newest: string }>`select coalesce(max(seq), 0)::text as newest from ledger.event`.execute(
      tables<Record<string, never>>(tx),
    ),
  );
  return rows[0]?.newest ?? '';
}
