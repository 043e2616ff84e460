import { createHash } from 'node:crypto';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { beginning } from './order.ts';
import type { Place } from './order.ts';
import { settledAfter } from './stretch.ts';
import type { Book, Stretch } from './stretch.ts';
import type { LedgerTables } from './tables.ts';

/** Rows under one seal, at most. Sealing 5,000 takes some 50 ms and holds nobody up. */
const mostRows = 5_000;

const firstDigest = Buffer.alloc(32);

/** Seals what has settled since the last seal of one book: the digest of its rows, chained. Gives the rows sealed. */
export async function seal(tx: Tx, book: Book, at: Temporal.Instant): Promise<number> {
  const db = tables<LedgerTables>(tx);
  await sql`select pg_advisory_xact_lock(hashtext('ledger.seal'), ${tx.authority}::int)`.execute(db);
  const last = await lastSeal(tx, book);
  const stretch = await settledAfter(tx, book, { after: last.end, most: mostRows });
  if (!stretch) return 0;
  const number = last.number + 1;
  await db
    .insertInto('ledger.seal')
    .values({
      book,
      number,
      last_tx: stretch.end.tx,
      last_seq: stretch.end.seq,
      rows: stretch.rows,
      digest: chained(last.digest, number, stretch),
      sealed_at: at,
    })
    .execute();
  return stretch.rows;
}

/** The digest of a seal: the one before, its number, its end, its count and its rows. */
export function chained(previous: Buffer, number: number, { rows, digest, end }: Stretch): Buffer {
  const line = [number, end.tx, end.seq, rows].join(' ');
  return createHash('sha256').update(previous).update(line).update(digest).digest();
}

export type Sealed = { readonly number: number; readonly digest: Buffer; readonly end: Place };

export const unsealed: Sealed = { number: 0, digest: firstDigest, end: beginning };

export async function lastSeal(tx: Tx, book: Book): Promise<Sealed> {
  const found = await tables<LedgerTables>(tx)
    .selectFrom('ledger.seal')
    .select(['number', 'digest', 'last_tx', 'last_seq'])
    .where('authority_id', '=', tx.authority)
    .where('book', '=', book)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!found) return unsealed;
  return { number: found.number, digest: found.digest, end: { tx: found.last_tx, seq: found.last_seq } };
}
