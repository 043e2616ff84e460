import { sayReference } from '#language';
import type { Uuid } from '#language';
import { timelineOf } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { z } from 'zod';
import { findStaying, stayingFor } from '../merging/staying-for.ts';
import type { CasesTables } from '../tables.ts';

/** Which case is changed, and what the person who changes it knew. */
export type Handling = {
  readonly case: Uuid;
  /** The revision that the person looked at; a later one refuses the change and says what happened. */
  readonly revision?: number | undefined;
  /** True when the person has the special permission that changing a closed case needs. */
  readonly evenIfClosed?: boolean | undefined;
};

export type LockedCase = Selectable<CasesTables['cases.case']>;

/** Locks the case, then looks: it exists, is as the person saw it, and is open unless they may change it all the same. */
export async function lockCase(tx: Tx, handling: Handling): Promise<LockedCase> {
  const found = await lockAnyCase(tx, handling);
  if (found.ended && !handling.evenIfClosed) throw new Refusal('case.is-closed');
  return found;
}

/** Locks the case whether it is open or closed: for reopening. One that is merged is worked on no more. */
export async function lockAnyCase(tx: Tx, { case: id, revision }: Handling): Promise<LockedCase> {
  const found = await lockRow(tx, id);
  if (found.merged) throw new Refusal('case.is-merged', { reference: await sayStaying(tx, id) });
  if (revision !== undefined && revision !== found.revision) await refuseStale(tx, found, revision);
  return found;
}

/**
 * Locks a case, or the one that it has been merged with: what those who asked do follows there. Both are locked in the order in which merging and
 * separating lock them, so that nobody waits for somebody who waits for them, and looked at again: they may have been separated meanwhile.
 */
export async function lockServing(tx: Tx, id: Uuid): Promise<LockedCase> {
  const expected = await findStaying(tx, id);
  const locked = new Map<Uuid, LockedCase>();
  for (const one of new Set([id, expected?.id ?? id].toSorted())) locked.set(one, await lockRow(tx, one));
  const own = locked.get(id);
  if (own && !own.merged) return own;
  // Merged, or merged further, while it was waited for: then once more.
  return locked.get((await stayingFor(tx, id)).id) ?? lockServing(tx, id);
}

/** Locks the row itself, merged or not. */
export async function lockRow(tx: Tx, id: Uuid): Promise<LockedCase> {
  const found = await tables<CasesTables>(tx)
    .selectFrom('cases.case')
    .selectAll()
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new Refusal('case.not-found');
  return found;
}

async function sayStaying(tx: Tx, id: Uuid): Promise<string> {
  return sayReference((await stayingFor(tx, id)).reference);
}

const stamped = z.object({ revision: z.int() });
const mostSaid = 20;

async function refuseStale(tx: Tx, found: LockedCase, revision: number): Promise<never> {
  const entries = await timelineOf(tx, { case: found.id }, mostSaid);
  const since = entries.filter(({ data }) => (stamped.safeParse(data).data?.revision ?? 0) > revision);
  const changes = since.toReversed().map(({ type }) => type);
  throw new Refusal('case.changed-meanwhile', {
    changes: [...new Set(changes)].join(','),
    status: found.status,
  });
}
