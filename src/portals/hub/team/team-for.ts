import { availabilityOf } from '#capabilities/cases';
import type { Availability } from '#capabilities/cases';
import { officersInTeam } from '#capabilities/identity';
import { uuid } from '#language';
import type { Uuid } from '#language';
import { roleBookOf } from '#services';
import type { Team } from '#services';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import type { Rail } from '../frame/rail.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';

export const teamParams = z.object({ team: z.string() });
export const memberParams = teamParams.extend({ officer: uuid });

export type Member = { readonly id: Uuid; readonly name: string; readonly stands: Availability };
export type SeenTeam = {
  readonly team: string;
  readonly rules: Team;
  readonly members: readonly Member[];
  readonly rail: Rail;
};
export type SeenMember = SeenTeam & { readonly member: Member };

/** A team of the officer's own, with everybody who works in it; another's is not there. */
export async function teamFor(visit: HubVisit, team: string): Promise<SeenTeam | undefined> {
  const { teams } = visit.world.council;
  const rules = Object.hasOwn(teams, team) ? teams[team] : undefined;
  if (!rules || !officerIn(visit).teams.includes(team)) return undefined;
  const found = await officersInTeam(visit.tx, team, roleBookOf(visit.world.council));
  const standing = await availabilityOf(
    visit.tx,
    found.map(({ id }) => id),
  );
  const members = found.flatMap(({ id, name }, index) => {
    const stands = standing[index];
    return stands ? [{ id, name, stands }] : [];
  });
  return { team, rules, members, rail: await railOf(visit) };
}

/** Somebody of such a team. */
export async function memberFor(
  visit: HubVisit,
  { team, officer }: z.output<typeof memberParams>,
): Promise<SeenMember | undefined> {
  const seen = await teamFor(visit, team);
  const member = seen?.members.find(({ id }) => id === officer);
  return seen && member && { ...seen, member };
}

/** The officer who looks, in the first of their teams; nothing for somebody who is in none. */
export async function ownFor(visit: HubVisit): Promise<SeenMember | undefined> {
  const { id, teams } = officerIn(visit);
  const [team] = teams;
  return team === undefined ? undefined : memberFor(visit, { team, officer: id });
}

/** To whom somebody's cases can go while they are away. */
export function colleaguesOf({ member, members }: SeenMember): readonly Member[] {
  return members.filter(({ id }) => id !== member.id);
}
