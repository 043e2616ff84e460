import { inviteOfficer, makeEmergencyCode, officersCalled } from '#capabilities/identity';
import { parseEmail, sayMoment, uuid } from '#language';
import type { Act, EmailAddress, Uuid } from '#language';
import { transaction } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { path } from '#platform/http';
import { administeringRole, rolesNow } from '#services';
import type { Installation, LocalCouncil } from './installation.ts';
import { baseOf } from './links.ts';
import { originOf } from './mounts.ts';
import { readArguments } from './read-arguments.ts';
import { usage } from './usage.ts';

type Say = (line: string) => void;

/** `officer invite COUNCIL --email ADDRESS`: whom to make an administrator. */
export function readInvitation(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    options: { email: { type: 'string' } },
    allowPositionals: true,
  });
  return { council: only(positionals), email: addressIn(values.email) };
}

/** `officer emergency COUNCIL --officer ADDRESS --reason WORDS`: for whom to open a way in, and why. */
export function readEmergency(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    options: { officer: { type: 'string' }, reason: { type: 'string' } },
    allowPositionals: true,
  });
  const { officer, reason = '' } = values;
  if (officer === undefined || reason.trim() === '') throw new Refusal('officer.needs-reason', { usage });
  return { council: only(positionals), officer, reason: reason.trim() };
}

/** Prints a link that makes its first user an administrator of a council. */
export async function invite(
  installation: Installation,
  { council: slug, email }: ReturnType<typeof readInvitation>,
  say: Say,
): Promise<void> {
  const local = localCouncil(installation, slug);
  const act = actOf(installation, 'officer invite');
  const { token, expiresAt } = await transaction(installation.database, local.authority, async (tx) => {
    const granted = administeringRole({ roles: await rolesNow(tx, local.council) });
    if (granted === undefined) throw new Refusal('officer.no-administrators', { council: slug });
    return inviteOfficer(tx, { email, granted }, act);
  });
  const { origin, prefix } = baseOf(local.council, 'hub', originOf(installation));
  say(`${origin}${prefix}${path('/sign-in/invitations/:token', { token })}`);
  say(
    `Works once, until ${sayMoment(expiresAt, 'en')}, for whoever signs in to the staff directory as ${email}.`,
  );
}

/** Prints a code that lets one officer in while the staff directory is down. */
export async function openEmergency(
  installation: Installation,
  { council: slug, officer, reason }: ReturnType<typeof readEmergency>,
  say: Say,
): Promise<void> {
  const local = localCouncil(installation, slug);
  const act = actOf(installation, 'officer emergency');
  const { code, expiresAt } = await transaction(installation.database, local.authority, async (tx) =>
    makeEmergencyCode(tx, { officer: await idOf(tx, officer), reason }, act),
  );
  const { origin, prefix } = baseOf(local.council, 'hub', originOf(installation));
  say(code);
  say(`Works once, until ${sayMoment(expiresAt, 'en')}, at ${origin}${prefix}/sign-in/emergency`);
  say('The council is told when it is used. It is shown here once and kept nowhere.');
}

/** An officer by identifier, or by the address that they last signed in with if that is one officer's alone. */
async function idOf(tx: Tx, given: string): Promise<Uuid> {
  const known = uuid.safeParse(given);
  if (known.success) return known.data;
  const found = await officersCalled(tx, addressIn(given));
  const [first] = found;
  if (!first) throw new Refusal('identity.officer-unknown');
  if (found.length > 1)
    throw new Refusal('officer.several', {
      officers: found.map(({ id, name }) => `${id} ${name}`).join('\n'),
    });
  return first.id;
}

export function localCouncil({ councils }: Pick<Installation, 'councils'>, slug: string): LocalCouncil {
  const local = councils.find(({ council }) => council.slug === slug);
  if (local) return local;
  throw new Refusal('council.not-here', {
    council: slug,
    councils: councils.map(({ council }) => council.slug).join(', '),
  });
}

function only(positionals: readonly string[]): string {
  const [council, more] = positionals;
  if (council === undefined) throw new Refusal('council.needs-name', { usage });
  if (more !== undefined) throw new Refusal('command.too-much', { argument: more, usage });
  return council;
}

function addressIn(given: string | undefined): EmailAddress {
  const email = parseEmail(given ?? '');
  if (!email) throw new Refusal('officer.no-address', { given: given ?? '', usage });
  return email;
}

function actOf({ clock }: Installation, request: string): Act {
  return { by: { kind: 'system', name: 'operator' }, channel: 'system', request, at: clock.now() };
}
