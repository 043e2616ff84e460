import { londonDay } from '#language';
import type { Act, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { asHolding, holdings } from './holding-record.ts';
import type { Holding } from './holding-record.ts';
import { hasEnded } from './state-on.ts';
import type { HoldingsTables } from './tables.ts';

/** Which holding is changed, and how it was when the person looked at it. */
export type Handling = { readonly holding: Uuid; readonly revision?: number | undefined };

/** Locks a holding, then looks: it is there, and as the person saw it. */
export async function lockHolding(tx: Tx, { holding, revision }: Handling): Promise<Holding> {
  const row = await holdings(tx).where('h.id', '=', holding).forUpdate('h').executeTakeFirst();
  if (!row) throw new Refusal('holding.not-found');
  if (revision !== undefined && revision !== row.revision) throw new Refusal('holding.changed-meanwhile');
  return asHolding(row);
}

/** The same of one that is not over, and was not given up for a later day. */
export async function lockCurrent(tx: Tx, handling: Handling, { at }: Act): Promise<Holding> {
  const found = await lockHolding(tx, handling);
  if (found.ended || hasEnded(found, londonDay(at))) throw new Refusal('holding.has-ended');
  return found;
}

type Columns = Partial<{
  readonly service: string;
  readonly version: number;
  readonly details: string;
  readonly conditions: string | null;
  readonly term: number;
  readonly from_on: Temporal.PlainDate;
  readonly until_on: Temporal.PlainDate;
  readonly last_on: Temporal.PlainDate;
  readonly ended: 'surrendered' | 'revoked' | null;
  readonly suspended_on: Temporal.PlainDate | null;
  readonly forget_on: Temporal.PlainDate | null;
}>;

/** Changes a holding that is locked, and gives the number of the change. */
export async function changeHolding(tx: Tx, { id }: Pick<Holding, 'id'>, columns: Columns): Promise<number> {
  const { revision } = await tables<HoldingsTables>(tx)
    .updateTable('holdings.holding')
    .set({ ...columns, revision: sql`revision + 1` })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}

/** The first day on which nothing is kept of what is held until `last`; nothing where it is kept for ever. */
export function forgetOn(last: Temporal.PlainDate, keep: Temporal.Duration | undefined) {
  return keep ? last.add(keep).add({ days: 1 }) : null;
}
