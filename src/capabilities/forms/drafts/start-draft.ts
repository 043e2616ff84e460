import type { Act } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { discardExpired } from './discard-draft.ts';
import type { Draft, Holder } from './draft.ts';
import { expiryOf } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { formStarted } from '../events.ts';
import { formOf } from '../form-of.ts';
import type { FormVersion } from '../form-of.ts';
import type { FormsTables } from '../tables.ts';

/**
 * Starts a draft on a published version, or gives the one that the holder already has of this service, whatever its
 * version: what was started is finished on the version on which it was started.
 */
export async function startDraft(
  tx: Tx,
  start: FormVersion & { readonly holder: Holder },
  act: Act,
): Promise<Draft> {
  const { holder, service, version } = start;
  await formOf(tx, start);
  await discardExpired(tx, start, act);
  const id = newId(act.at);
  const begun = await tables<FormsTables>(tx)
    .insertInto('forms.draft')
    .values({
      id,
      holder_kind: holder.kind,
      holder_id: holder.id,
      service,
      version,
      started_at: act.at,
      updated_at: act.at,
      expires_at: expiryOf(act.at),
    })
    .onConflict((clash) => clash.columns(['authority_id', 'holder_kind', 'holder_id', 'service']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (begun) await append(tx, formStarted({ subject: id, data: { service, version } }), act);
  // The one that stood in the way may have been sent from another tab in this very moment.
  return (await draftOf(tx, holder, { service, at: act.at })) ?? startDraft(tx, start, act);
}
