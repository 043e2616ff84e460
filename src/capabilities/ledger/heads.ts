import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { lastSeal } from './seal.ts';
import { books } from './stretch.ts';
import type { Book } from './stretch.ts';
import type { LedgerTables } from './tables.ts';

/** The newest seal of a book. Kept outside the database, it proves later that nothing before it was made anew. */
export type SealHead = { readonly book: Book; readonly number: number; readonly digest: Buffer };

/** The newest seal of each book that has one. */
export async function sealHeads(tx: Tx): Promise<readonly SealHead[]> {
  const heads: SealHead[] = [];
  for (const book of books) {
    const { number, digest } = await lastSeal(tx, book);
    if (number > 0) heads.push({ book, number, digest });
  }
  return heads;
}

/** Whether this very seal stands in the ledger. */
export async function holdsSeal(tx: Tx, { book, number, digest }: SealHead): Promise<boolean> {
  const found = await tables<LedgerTables>(tx)
    .selectFrom('ledger.seal')
    .select('digest')
    .where('authority_id', '=', tx.authority)
    .where('book', '=', book)
    .where('number', '=', number)
    .executeTakeFirst();
  return found?.digest.equals(digest) ?? false;
}
