import { z } from 'zod';
import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { append } from './append.ts';
import { eventType } from './event.ts';
import type { LedgerTables } from './tables.ts';

/** The identifier says which erasure; how many details went with it may be fewer than its events. */
export const detailsErased = eventType('details.erased', {
  subject: 'erasure',
  data: z.object({ details: z.int() }),
});

export type Erasing = {
  /** From 1 to 1,000. */
  readonly events: readonly Uuid[];
  /** Where it is one that was done before, and is done again after a restore. */
  readonly id?: Uuid;
  /** What goes with them, for a restore to destroy again: identifiers and codes alone. */
  readonly destroyed?: unknown;
};

/** Erases the personal values of events, lawfully: the seals still hold. Gives how many there were. Twice is once. */
export async function eraseDetails(tx: Tx, { events, ...erasing }: Erasing, act: Act): Promise<number> {
  const id = erasing.id ?? newId(act.at);
  const db = tables<LedgerTables>(tx);
  const { numInsertedOrUpdatedRows: isNew } = await db
    .insertInto('ledger.erasure')
    .values({ id, erased_at: act.at, events: [...events], destroyed: asJson(erasing.destroyed) })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirstOrThrow();
  if (isNew === 0n) return 0;
  const { numDeletedRows: found } = await db
    .deleteFrom('ledger.detail')
    .where('authority_id', '=', tx.authority)
    .where('event_id', 'in', [...events])
    .executeTakeFirstOrThrow();
  const details = Number(found);
  await append(tx, detailsErased({ subject: id, data: { details } }), act);
  return details;
}

function asJson(destroyed: unknown): string | null {
  return destroyed === undefined ? null : JSON.stringify(destroyed);
}
