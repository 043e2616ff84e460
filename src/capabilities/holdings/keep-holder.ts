import { emailKey } from '#language';
import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Holder } from './holding-record.ts';
import type { HoldingsTables } from './tables.ts';

/** Whose it is from now on. Who gave nothing leaves what is known as it is. */
export async function keepHolder(tx: Tx, holding: Uuid, holder: Holder | undefined): Promise<void> {
  if (!holder || ![holder.account, holder.name, holder.email, holder.telephone].some(Boolean)) return;
  const columns = columnsOf(holder);
  await tables<HoldingsTables>(tx)
    .insertInto('holdings.holder')
    .values({ holding_id: holding, ...columns })
    .onConflict((clash) => clash.columns(['authority_id', 'holding_id']).doUpdateSet(columns))
    .execute();
}

function columnsOf({ account, name, email, telephone, preferredWay, postalAddress, tongue }: Holder) {
  return {
    account_id: account ?? null,
    name: name || null,
    email: email ?? null,
    email_key: email ? emailKey(email) : null,
    telephone: telephone || null,
    preferred_way: preferredWay ?? null,
    postal_address: postalAddress?.join('\n') ?? null,
    tongue,
  };
}
