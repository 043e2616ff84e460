import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { GazetteerTables } from '../tables.ts';

/** Rows that one transaction clears. */
const batch = 5_000;
/** Answers that a council keeps; those that end soonest go first. */
const mostAnswers = 20_000;

/** Clears away what may be kept no longer, and what is more than is to be kept. True while there may be more of it. */
export async function forgetSourced(tx: Tx, now: Temporal.Instant, most = mostAnswers): Promise<boolean> {
  const answers = await forget(tx, 'gazetteer.sourced_answer', { now, spare: most });
  const addresses = await forget(tx, 'gazetteer.sourced_address', { now, spare: Infinity });
  return answers >= batch || addresses >= batch;
}

type Table = 'gazetteer.sourced_answer' | 'gazetteer.sourced_address';
type Until = { readonly now: Temporal.Instant; readonly spare: number };

async function forget(tx: Tx, table: Table, { now, spare }: Until): Promise<number> {
  const beyond = spare === Infinity ? 0 : Math.max(0, (await countOf(tx, table)) - spare);
  const { rows } = await sql`
    with ended as materialized (
      (select ctid from ${sql.table(table)}
        where authority_id = ${tx.authority} and kept_until < ${now} order by kept_until limit ${batch})
      union
      (select ctid from ${sql.table(table)}
        where authority_id = ${tx.authority} order by kept_until limit ${Math.min(beyond, batch)}))
    delete from ${sql.table(table)} where ctid in (select ctid from ended) returning 1`.execute(
    tables<GazetteerTables>(tx),
  );
  return rows.length;
}

async function countOf(tx: Tx, table: Table): Promise<number> {
  const { count } = await tables<GazetteerTables>(tx)
    .selectFrom(table)
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('authority_id', '=', tx.authority)
    .executeTakeFirstOrThrow();
  return count;
}
