import { sql } from '#platform/database';
import type { Tx } from '#platform/database';
import { tables } from '#platform/database';
import type { Place } from './order.ts';
import type { LedgerTables } from './tables.ts';

export type Book = 'event' | 'look';
export const books = ['event', 'look'] as const satisfies readonly Book[];

/** Some rows in a row: how many, one digest over all of their digests, and where they end. */
export type Stretch = { readonly rows: number; readonly digest: Buffer; readonly end: Place };

type Found = { rows: number; digest: Buffer | null; tx: string | null; seq: number | null };

/** The settled rows after a place: `most` at most, none of a transaction that could still be followed by an older one. */
export async function settledAfter(
  tx: Tx,
  book: Book,
  range: { after: Place; most: number },
): Promise<Stretch | undefined> {
  const { after, most } = range;
  return summed(
    tx,
    book,
    sql`
    (tx, seq) > (${after.tx}::xid8, ${after.seq}::bigint)
      and tx < platform.horizon() order by tx, seq limit ${most}`,
  );
}

/** The rows after one place up to and with another, as a seal covers them. */
export async function between(
  tx: Tx,
  book: Book,
  range: { after: Place; upTo: Place },
): Promise<Stretch | undefined> {
  const { after, upTo } = range;
  return summed(
    tx,
    book,
    sql`
    (tx, seq) > (${after.tx}::xid8, ${after.seq}::bigint)
      and (tx, seq) <= (${upTo.tx}::xid8, ${upTo.seq}::bigint) order by tx, seq`,
  );
}

async function summed(tx: Tx, book: Book, range: ReturnType<typeof sql>): Promise<Stretch | undefined> {
  const { rows } = await sql<Found>`
    select count(*)::int as rows, sha256(string_agg(digest, ''::bytea order by tx, seq)) as digest,
      max(tx)::text as tx, (array_agg(seq order by tx desc, seq desc))[1] as seq
    from (
      select tx, seq, ${sql.raw(`ledger.${book}_digest(row)`)} as digest
      from ${sql.raw(`ledger.${book}`)} as row
      where authority_id = ${tx.authority} and ${range}
    ) as stretch`.execute(tables<LedgerTables>(tx));
  const found = rows[0];
  if (!found?.digest || found.tx === null || found.seq === null) return undefined;
  return { rows: found.rows, digest: found.digest, end: { tx: found.tx, seq: found.seq } };
}
