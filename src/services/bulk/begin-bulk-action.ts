import type { Act, CaseReference, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { insertAll, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { addJob } from '#platform/jobs';
import { bulkApproved, bulkBegun, bulkCancelled } from '../events.ts';
import type { ServicesTables } from '../tables.ts';
import { lockBulkAction } from './bulk-actions.ts';
import { bulkHandling } from './bulk-handling.ts';
import type { BulkDeed } from './deed.ts';

/** A case as it stood in the list from which it was chosen. */
export type Chosen = { readonly reference: CaseReference; readonly revision: number };

/** So many cases one bulk action may be about. */
export const mostChosen = 10_000;

export type Beginning = {
  readonly officer: Uuid;
  readonly deed: BulkDeed;
  readonly cases: readonly Chosen[];
};

/** Begins to try a deed on many cases; nothing is done with them. Refused when there is none, or more than 10,000. */
export async function beginBulkAction(tx: Tx, { officer, deed, cases }: Beginning, act: Act): Promise<Uuid> {
  if (cases.length === 0) throw new Refusal('bulk.nothing-chosen');
  if (cases.length > mostChosen) throw new Refusal('bulk.too-many', { most: mostChosen });
  const id = newId(act.at);
  await tables<ServicesTables>(tx)
    .insertInto('services.bulk_action')
    .values({
      id,
      officer_id: officer,
      deed: JSON.stringify(deed),
      total: cases.length,
      begun_at: act.at,
    })
    .execute();
  const rows = cases.map(({ reference, revision }, index) => ({
    bulk_id: id,
    place: index + 1,
    reference,
    revision,
  }));
  await insertAll<ServicesTables['services.bulk_case']>(tx, { table: 'services.bulk_case', rows });
  await addJob(tx, bulkHandling, { bulk: id, key: id });
  await append(tx, bulkBegun({ subject: id, data: { does: deed.does, cases: cases.length } }), act);
  return id;
}

/** Lets it be done with those on which it could be. Done twice, nothing changes. Refused before it has been tried on all. */
export async function approveBulkAction(tx: Tx, id: Uuid, act: Act): Promise<void> {
  const action = await lockBulkAction(tx, id);
  if (!action) throw new Refusal('bulk.has-ended');
  if (!action.triedAt) throw new Refusal('bulk.not-tried');
  if (action.approvedAt) return;
  await update(tx, id, { approved_at: act.at });
  await addJob(tx, bulkHandling, { bulk: id, key: id });
  await append(tx, bulkApproved({ subject: id, data: { does: action.deed.does } }), act);
}

/** Ends it; what has been done with some stays done. Done twice, nothing changes. */
export async function cancelBulkAction(tx: Tx, id: Uuid, act: Act): Promise<void> {
  const action = await lockBulkAction(tx, id);
  if (!action) return;
  await update(tx, id, { ended_at: act.at, how: 'cancelled' });
  await append(tx, bulkCancelled({ subject: id, data: { does: action.deed.does } }), act);
}

async function update(
  tx: Tx,
  id: Uuid,
  values: {
    readonly approved_at?: Temporal.Instant;
    readonly ended_at?: Temporal.Instant;
    readonly how?: 'cancelled';
  },
): Promise<void> {
  await tables<ServicesTables>(tx)
    .updateTable('services.bulk_action')
    .set(values)
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .execute();
}
