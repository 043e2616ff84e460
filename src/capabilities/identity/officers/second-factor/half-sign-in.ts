import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from '../../tables.ts';
import { openOffer } from './offer.ts';
import type { Offer } from './offer.ts';
import type { SecretBox } from './secret-box.ts';

/** An officer who is half in. Without `offer` they have a second factor, and a code of it is awaited. */
export type HalfSignIn = {
  readonly officer: Uuid;
  readonly name: string;
  readonly email: string | null;
  readonly next: string;
  readonly emergencyCode: Uuid | null;
  readonly offer: Offer | undefined;
  /** The step of the code by which they showed that their app has the secret; nothing before. */
  readonly provedStep: number | null;
};

type Asked = { readonly session: Uuid; readonly secrets: SecretBox };

/** Who is half in, in this browser session; nothing when nobody is, or for too long. Locked until the transaction ends. */
export async function halfSignIn(
  tx: Tx,
  { session, secrets }: Asked,
  now: Temporal.Instant,
): Promise<HalfSignIn | undefined> {
  const row = await tables<IdentityTables>(tx)
    .selectFrom('identity.half_sign_in as half')
    .innerJoin('identity.officer as officer', (join) =>
      join
        .onRef('officer.authority_id', '=', 'half.authority_id')
        .onRef('officer.id', '=', 'half.officer_id'),
    )
    .select(['half.officer_id', 'half.next_path', 'half.emergency_code_id', 'half.offer', 'half.proved_step'])
    .select(['officer.name', 'officer.email'])
    .where('half.authority_id', '=', tx.authority)
    .where('half.session_id', '=', session)
    .where('half.expires_at', '>', now)
    .forUpdate(['half'])
    .executeTakeFirst();
  if (!row) return undefined;
  const offer = row.offer === null ? undefined : openOffer(secrets, row.officer_id, row.offer);
  // What no key opens any more is begun again at the directory.
  if (row.offer !== null && offer === undefined) return undefined;
  return {
    officer: row.officer_id,
    name: row.name,
    email: row.email,
    next: row.next_path,
    emergencyCode: row.emergency_code_id,
    offer,
    provedStep: row.proved_step,
  };
}
