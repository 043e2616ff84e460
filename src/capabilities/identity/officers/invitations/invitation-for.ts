import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { IdentityTables } from '../../tables.ts';
import { tokenDigest } from './invite-officer.ts';

export type Invitation = {
  readonly id: Uuid;
  readonly email: string;
  readonly emailKey: string;
  readonly granted: string;
  readonly standing: 'open' | 'used' | 'over';
};

/** The invitation of a link; nothing when there is none like it. */
export async function invitationFor(
  tx: Tx,
  token: string,
  now: Temporal.Instant,
): Promise<Invitation | undefined> {
  return standing(await invitations(tx).where('it.digest', '=', tokenDigest(token)).executeTakeFirst(), now);
}

/** Takes the invitation that a browser session carried to the directory and back: one press of its button is one try. */
export async function takeCarriedInvitation(
  tx: Tx,
  session: Uuid,
  now: Temporal.Instant,
): Promise<Invitation | undefined> {
  const carried = await tables<IdentityTables>(tx)
    .deleteFrom('identity.invitation_errand')
    .where('authority_id', '=', tx.authority)
    .where('session_id', '=', session)
    .returning('invitation_id')
    .executeTakeFirst();
  if (!carried) return undefined;
  return standing(await invitations(tx).where('it.id', '=', carried.invitation_id).executeTakeFirst(), now);
}

/** Lets a browser session carry an invitation. Refuses what is used, over or unknown, in the invitation's own words. */
export async function carryInvitation(
  tx: Tx,
  { session, token }: { readonly session: Uuid; readonly token: string },
  act: Act,
): Promise<void> {
  const found = await invitationFor(tx, token, act.at);
  if (found?.standing !== 'open') throw new Refusal(invitationRefusal(found));
  const id = found.id;
  await tables<IdentityTables>(tx)
    .insertInto('identity.invitation_errand')
    .values({ session_id: session, invitation_id: id })
    .onConflict((clash) => clash.columns(['authority_id', 'session_id']).doUpdateSet({ invitation_id: id }))
    .execute();
}

/** Why a link does not work. */
export function invitationRefusal(found: Pick<Invitation, 'standing'> | undefined) {
  if (found?.standing === 'used') return 'identity.invitation-used';
  return found ? 'identity.invitation-over' : 'identity.invitation-unknown';
}

function invitations(tx: Tx) {
  return tables<IdentityTables>(tx)
    .selectFrom('identity.invitation as it')
    .leftJoin('identity.invitation_use as used', (join) =>
      join.onRef('used.authority_id', '=', 'it.authority_id').onRef('used.invitation_id', '=', 'it.id'),
    )
    .select(['it.id', 'it.email', 'it.email_key', 'it.granted', 'it.expires_at', 'used.used_at'])
    .where('it.authority_id', '=', tx.authority);
}

type Row = {
  readonly id: Uuid;
  readonly email: string;
  readonly email_key: string;
  readonly granted: string;
  readonly expires_at: Temporal.Instant;
  readonly used_at: Temporal.Instant | null;
};

function standing(row: Row | undefined, now: Temporal.Instant): Invitation | undefined {
  if (!row) return undefined;
  const { id, email, email_key: emailKey, granted } = row;
  const isOver = Temporal.Instant.compare(row.expires_at, now) <= 0;
  return { id, email, emailKey, granted, standing: row.used_at ? 'used' : isOver ? 'over' : 'open' };
}
