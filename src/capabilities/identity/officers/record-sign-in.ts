import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { endSessionsOf } from '#platform/http';
import { officerRefused, officerSignedIn } from '../events.ts';
import type { OfficerClaims, Returned } from '../port.ts';
import type { Refused } from '../refused.ts';
import type { IdentityTables } from '../tables.ts';
import { findOfficer } from './find-officer.ts';
import { keepOfficer } from './keep-officer.ts';
import { keepGrants } from './keep-grants.ts';
import { knownGrants } from './roles.ts';
import type { RoleBook } from './roles.ts';
import type { OfficerSignIn } from './take-sign-in.ts';

type RecordingSignIn = {
  readonly signIn: OfficerSignIn;
  /** What the directory answered, outside any transaction. */
  readonly returned: Returned;
  readonly book: RoleBook;
};

/**
 * Ends an officer's way to the directory and back: in, with the roles that the directory names today, or a no that is
 * kept in the ledger and given back: `identity.sign-in-declined`, `sign-in-rejected`, `directory-unreachable`,
 * `no-role`, `too-many-groups`, `officer-closed`.
 */
export async function recordOfficerSignIn(
  tx: Tx,
  { signIn, returned, book }: RecordingSignIn,
  act: Act,
): Promise<{ readonly officer: Uuid; readonly next: string } | Refused> {
  const no = { signIn, act };
  if (returned.how !== 'signed-in') {
    const why = 'why' in returned ? { why: returned.why } : {};
    return refuse(tx, no, { code: noOf[returned.how], ...why });
  }
  const { claims } = returned;
  const grants = knownGrants(book, claims.grants);
  const code = await objectionTo(tx, { claims, grants }, act);
  if (code !== undefined) return refuse(tx, no, { code, directoryId: claims.subject });
  const officer = await keepOfficer(tx, { ...claims, grants }, act);
  await noteSignIn(tx, officer, act);
  return { officer, next: signIn.next };
}

const noOf = {
  declined: 'identity.sign-in-declined',
  rejected: 'identity.sign-in-rejected',
  unreachable: 'identity.directory-unreachable',
} as const;

type Known = { readonly claims: OfficerClaims; readonly grants: readonly string[] };

async function objectionTo(tx: Tx, { claims, grants }: Known, act: Act): Promise<string | undefined> {
  const known = await findOfficer(tx, claims);
  if (known?.closed === true) return 'identity.officer-closed';
  if (grants.length > 0) return undefined;
  if (known) {
    // Whoever has lost their last role keeps no session that the old ones opened.
    await keepGrants(tx, { officer: known.id, grants }, act);
    await endSessionsOf(tx, { kind: 'officer', id: known.id });
  }
  return claims.groupsLeftOut ? 'identity.too-many-groups' : 'identity.no-role';
}

async function noteSignIn(tx: Tx, officer: Uuid, act: Act): Promise<void> {
  await tables<IdentityTables>(tx)
    .updateTable('identity.officer')
    .set({ signed_in_at: act.at })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', officer)
    .execute();
  const by = { kind: 'officer', id: officer } as const;
  await append(tx, officerSignedIn({ subject: officer, data: {} }), { ...act, by });
}

type No = { readonly code: string; readonly why?: string; readonly directoryId?: string };

async function refuse(
  tx: Tx,
  { signIn, act }: { readonly signIn: OfficerSignIn; readonly act: Act },
  { code, why = code, directoryId }: No,
): Promise<Refused> {
  const detail = directoryId === undefined ? undefined : { directoryId };
  await append(tx, officerRefused({ subject: signIn.id, data: { why }, detail }), act);
  return { refused: new Refusal(code) };
}
