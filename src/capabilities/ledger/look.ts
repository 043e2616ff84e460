import type { Act, Uuid } from '#language';
import { sendAhead, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { circumstancesOf } from './append.ts';
import type { LedgerTables } from './tables.ts';

export type Look = {
  /** The page's own pattern, never its address: `/cases/:reference`. */
  readonly page: string;
  /** Everybody and everything whose data it showed. */
  readonly subjects: readonly Uuid[];
};

/** Records that somebody saw personal data. One row for a page, however many rows the page had. */
export async function recordLook(tx: Tx, look: Look, act: Act): Promise<void> {
  if (look.subjects.length === 0) return;
  const seen = tables<LedgerTables>(tx)
    .insertInto('ledger.look')
    .values({ page: look.page, subjects: [...look.subjects], ...circumstancesOf(act) });
  sendAhead(tx, seen.execute());
}
