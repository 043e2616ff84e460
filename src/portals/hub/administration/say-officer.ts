import type { HeldRole, OfficerRecord } from '#capabilities/identity';
import type { Tongue } from '#language';
import type { Council } from '#services';

/** The names of roles, and of teams for whoever is in one. */
export function sayRoles(council: Council, held: readonly HeldRole[], tongue: Tongue): string {
  const names = held.map(
    ({ team, role }) => (council.roles[role] ?? council.teams[team])?.name[tongue] ?? role,
  );
  return [...new Set(names)].join(', ');
}

/** Whose second factor an officer has. */
export function factorOf(
  { staff }: Council,
  { enrolledAt }: Pick<OfficerRecord, 'enrolledAt'>,
): 'ours' | 'directory' | 'none' {
  if (enrolledAt) return 'ours';
  return staff.secondFactor === 'directory' ? 'directory' : 'none';
}
