import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Draft, Holder } from './draft.ts';
import { formDiscarded } from '../events.ts';
import type { FormsTables } from '../tables.ts';

/** Throws a draft away because its holder asked. One that is gone already stays gone. */
export async function discardDraft(tx: Tx, { draft }: { readonly draft: Uuid }, act: Act): Promise<void> {
  const gone = await deletion(tx).where('id', '=', draft).execute();
  await record(tx, { gone, why: 'asked' }, act);
}

/** Throws away up to `most` drafts, a thousand if not told, that nobody has touched for four weeks. Gives how many. */
export async function discardExpiredDrafts(tx: Tx, act: Act, most = 1_000): Promise<number> {
  const expired = tables<FormsTables>(tx)
    .selectFrom('forms.draft')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('expires_at', '<=', act.at)
    .orderBy('expires_at')
    .limit(most)
    .forUpdate()
    .skipLocked();
  const gone = await deletion(tx).where('id', 'in', expired).execute();
  await record(tx, { gone, why: 'expired' }, act);
  return gone.length;
}

/** Makes room for a new draft where the holder's last one of this service has run out. */
export async function discardExpired(
  tx: Tx,
  { holder, service }: { readonly holder: Holder; readonly service: string },
  act: Act,
): Promise<void> {
  const gone = await deletion(tx)
    .where('holder_kind', '=', holder.kind)
    .where('holder_id', '=', holder.id)
    .where('service', '=', service)
    .where('expires_at', '<=', act.at)
    .execute();
  await record(tx, { gone, why: 'expired' }, act);
}

/** Makes room for a draft that the holder brings along, where they have another of the same service. */
export async function discardOther(
  tx: Tx,
  { holder, draft }: { readonly holder: Holder; readonly draft: Draft },
  act: Act,
): Promise<void> {
  const gone = await deletion(tx)
    .where('holder_kind', '=', holder.kind)
    .where('holder_id', '=', holder.id)
    .where('service', '=', draft.form.service)
    .where('id', '!=', draft.id)
    .execute();
  await record(tx, { gone, why: 'replaced' }, act);
}

type Why = 'asked' | 'expired' | 'replaced';
type Gone = { readonly id: Uuid; readonly service: string; readonly version: number };

function deletion(tx: Tx) {
  return tables<FormsTables>(tx)
    .deleteFrom('forms.draft')
    .where('authority_id', '=', tx.authority)
    .returning(['id', 'service', 'version']);
}

async function record(
  tx: Tx,
  { gone, why }: { readonly gone: readonly Gone[]; readonly why: Why },
  act: Act,
): Promise<void> {
  for (const { id, service, version } of gone)
    await append(tx, formDiscarded({ subject: id, data: { service, version, why } }), act);
}
