import type { OfficerDirectory, Returned } from '#capabilities/identity';
import { parseEmail } from '#language';
import type { Council } from '#services';

/** Somebody who assigns fly-tipping: an officer and a supervisor of the team. */
export const supervisor = 'Derek Outhwaite';
/** Somebody who administers, and does nothing else. */
export const administrator = 'Alex Wainwright';

/** Who sits at the desk, and signs in next. */
export type Desk = { officer: string };

/** A staff directory that sends the browser straight back, and knows the council's invented officers. */
export function directoryAt(origin: string, council: Council, desk: Desk): OfficerDirectory {
  return {
    departureAddress: async ({ state }) => `${origin}/hub/sign-in/return?state=${state}&code=known`,
    redeem: async () => claimsOf(council, desk),
    signOutAddress: async () => `${origin}/hub/signed-out`,
  };
}

function claimsOf({ officers, teams, roles }: Council, desk: Desk): Returned {
  const officer = officers.find(({ name }) => name === desk.officer);
  if (!officer) return { how: 'declined' };
  const { oid, name, email, team, roles: held } = officer;
  const claims = held.flatMap((role) => roles[role]?.claim ?? []);
  return {
    how: 'signed-in',
    claims: {
      tenant: 'thornmere',
      subject: oid,
      name,
      email: parseEmail(email),
      grants: [teams[team]?.group ?? '', ...claims],
      groupsLeftOut: false,
    },
  };
}
