import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { DocumentsTables } from './tables.ts';

export type Waiting = {
  /** Files for whose scan somebody waits, and since when the oldest does. */
  readonly held: number;
  readonly heldSince: Temporal.Instant | undefined;
  readonly unerased: number;
};

const countedTo = 10_000;

/** How many files wait for the scanner, and bytes for the store, counted to ten thousand. */
export async function waitingFiles(tx: Tx): Promise<Waiting> {
  const db = tables<DocumentsTables>(tx);
  const holds = db
    .selectFrom('documents.hold')
    .select('since')
    .where('authority_id', '=', tx.authority)
    .orderBy('since')
    .limit(countedTo)
    .as('holds');
  const erasures = db
    .selectFrom('documents.erasure')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .limit(countedTo)
    .as('erasures');
  const { held, since } = await db
    .selectFrom(holds)
    .select((on) => [
      on.fn.countAll<number>().as('held'),
      sql<Temporal.Instant | null>`min(since)`.as('since'),
    ])
    .executeTakeFirstOrThrow();
  const { unerased } = await db
    .selectFrom(erasures)
    .select((on) => on.fn.countAll<number>().as('unerased'))
    .executeTakeFirstOrThrow();
  return { held, heldSince: since ?? undefined, unerased };
}
