import type { CaseRecord } from '#capabilities/cases';
import type { Tongue } from '#language';
import { sightOf } from '#services';
import type { Council, StaffMember } from '#services';

export type CouncilQueue = { readonly queue: string; readonly team: string; readonly name: string };

/** Every queue of the council, each with the team whose it is. */
export function councilQueues({ teams }: Pick<Council, 'teams'>, tongue: Tongue): readonly CouncilQueue[] {
  return Object.entries(teams).flatMap(([team, { queues }]) =>
    Object.entries(queues).map(([queue, name]) => ({ queue, team, name: name[tongue] })),
  );
}

/** The queue's name in the officer's language; a queue that the council has given up keeps its code. */
export function nameOfQueue(council: Pick<Council, 'teams'>, queue: string, tongue: Tongue): string {
  return councilQueues(council, tongue).find((known) => known.queue === queue)?.name ?? queue;
}

/** The name of the team that reads cases of this class of sight; one that the council has given up keeps its code. */
export function sayTeam(
  { teams }: Pick<Council, 'teams'>,
  { sight, sensitivity }: Pick<CaseRecord, 'sight' | 'sensitivity'>,
  tongue: Tongue,
): string {
  const known = Object.entries(teams).find(([team]) => sightOf({ team, sensitivity }) === sight);
  return known?.[1].name[tongue] ?? sight;
}

/** The queues that an officer may open: those of the teams whose cases they see, their own teams' first. */
export function queuesFor(
  council: Pick<Council, 'teams'>,
  { teams, sees }: Pick<StaffMember, 'teams' | 'sees'>,
  tongue: Tongue,
): readonly CouncilQueue[] {
  return councilQueues(council, tongue)
    .filter(({ team }) => sees.includes(sightOf({ team, sensitivity: 'internal' })))
    .toSorted((one, other) => Number(teams.includes(other.team)) - Number(teams.includes(one.team)));
}
