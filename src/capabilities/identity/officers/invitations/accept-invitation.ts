import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { roleGiven } from '../../events.ts';
import type { IdentityTables } from '../../tables.ts';
import { reopenOfficer } from '../close-officer.ts';
import type { Invitation } from './invitation-for.ts';

type Accepting = { readonly officer: Uuid; readonly invitation: Invitation };

/**
 * Binds an invitation to the officer whom the directory has just named, and gives them its role. One who was closed comes
 * back: an operator has asked for them. Gives false when it was used before; of two at a time one gets it.
 */
export async function acceptInvitation(
  tx: Tx,
  { officer, invitation: { id, granted } }: Accepting,
  act: Act,
): Promise<boolean> {
  const db = tables<IdentityTables>(tx);
  const used = await db
    .insertInto('identity.invitation_use')
    .values({ invitation_id: id, officer_id: officer, used_at: act.at })
    .onConflict((clash) => clash.columns(['authority_id', 'invitation_id']).doNothing())
    .executeTakeFirst();
  if (used.numInsertedOrUpdatedRows === 0n) return false;
  await reopenOfficer(tx, { officer }, act);
  await db
    .insertInto('identity.officer_grant')
    .values({ officer_id: officer, granted, given_by: 'moothall' })
    .onConflict((clash) =>
      clash.columns(['authority_id', 'officer_id', 'granted']).doUpdateSet({ given_by: 'moothall' }),
    )
    .execute();
  await db
    .updateTable('identity.officer')
    .set((row) => ({ revision: row('revision', '+', 1) }))
    .where('authority_id', '=', tx.authority)
    .where('id', '=', officer)
    .execute();
  await append(tx, roleGiven({ subject: officer, data: { granted, invitation: id } }), act);
  return true;
}
