import { emailKey } from '#language';
import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { endSessionsOf } from '#platform/http';
import { officerRefused } from '../events.ts';
import type { OfficerClaims, Returned } from '../port.ts';
import type { Refused } from '../refused.ts';
import { findOfficer } from './find-officer.ts';
import { acceptInvitation } from './invitations/accept-invitation.ts';
import { invitationRefusal, takeCarriedInvitation } from './invitations/invitation-for.ts';
import type { Invitation } from './invitations/invitation-for.ts';
import { keepOfficer } from './keep-officer.ts';
import { keepGrants } from './keep-grants.ts';
import { noteSignIn } from './note-sign-in.ts';
import { ownGrantsOf } from './own-grants-of.ts';
import { knownGrants } from './roles.ts';
import type { RoleBook } from './roles.ts';
import { keepHalfSignIn } from './second-factor/keep-half-sign-in.ts';
import { asksForSecondFactor } from './second-factor/policy.ts';
import type { SecondFactorPolicy } from './second-factor/policy.ts';
import type { SecretBox } from './second-factor/secret-box.ts';
import type { OfficerSignIn } from './take-sign-in.ts';

type RecordingSignIn = {
  readonly signIn: OfficerSignIn;
  /** What the directory answered, outside any transaction. */
  readonly returned: Returned;
  readonly book: RoleBook;
  readonly secondFactor: SecondFactorPolicy;
  readonly secrets: SecretBox;
};

/** Who is in; or half in, until their second factor was right in the same browser session. */
export type Recorded =
  | { readonly officer: Uuid; readonly next: string }
  | { readonly awaits: 'second-factor' };

/**
 * Ends an officer's way to the directory and back: in, with the roles that the directory names today, or a no that is
 * kept in the ledger and given back: `identity.sign-in-declined`, `sign-in-rejected`, `directory-unreachable`,
 * `no-role`, `too-many-groups`, `officer-closed`, `invitation-used`, `invitation-over`, `invitation-of-another`.
 */
export async function recordOfficerSignIn(
  tx: Tx,
  { signIn, returned, book, secondFactor, secrets }: RecordingSignIn,
  act: Act,
): Promise<Recorded | Refused> {
  const no = { signIn, act };
  if (returned.how !== 'signed-in') {
    const why = 'why' in returned ? { why: returned.why } : {};
    return refuse(tx, no, { code: noOf[returned.how], ...why });
  }
  const { claims } = returned;
  const invitation = await takeCarriedInvitation(tx, signIn.session, act.at);
  const known = { claims, grants: knownGrants(book, claims.grants), invitation };
  const code = await objectionTo(tx, known, act);
  if (code !== undefined) return refuse(tx, no, { code, directoryId: claims.subject });
  const officer = await keepOfficer(tx, { ...claims, grants: known.grants }, act);
  if (invitation && !(await acceptInvitation(tx, { officer, invitation }, act)))
    return refuse(tx, no, { code: 'identity.invitation-used', directoryId: claims.subject });
  if (asksForSecondFactor(secondFactor, claims.methods)) {
    await keepHalfSignIn(tx, { session: signIn.session, officer, next: signIn.next, secrets }, act);
    return { awaits: 'second-factor' };
  }
  await noteSignIn(tx, officer, act);
  return { officer, next: signIn.next };
}

const noOf = {
  declined: 'identity.sign-in-declined',
  rejected: 'identity.sign-in-rejected',
  unreachable: 'identity.directory-unreachable',
} as const;

type Known = {
  readonly claims: OfficerClaims;
  readonly grants: readonly string[];
  readonly invitation: Invitation | undefined;
};

async function objectionTo(
  tx: Tx,
  { claims, grants, invitation }: Known,
  act: Act,
): Promise<string | undefined> {
  const known = await findOfficer(tx, claims);
  if (invitation) return objectionToInvitation(invitation, claims);
  if (known?.closed === true) return 'identity.officer-closed';
  if (grants.length > 0) return undefined;
  if (known) {
    if ((await ownGrantsOf(tx, known.id)).length > 0) return undefined;
    // Whoever has lost their last role keeps no session that the old ones opened.
    await keepGrants(tx, { officer: known.id, grants }, act);
    await endSessionsOf(tx, { kind: 'officer', id: known.id });
  }
  return claims.groupsLeftOut ? 'identity.too-many-groups' : 'identity.no-role';
}

/** A link that went astray is worth nothing to whoever has another mailbox at the directory. */
function objectionToInvitation(invitation: Invitation, { email }: OfficerClaims): string | undefined {
  if (invitation.standing !== 'open') return invitationRefusal(invitation);
  const isTheirs = email !== undefined && emailKey(email) === invitation.emailKey;
  return isTheirs ? undefined : 'identity.invitation-of-another';
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
