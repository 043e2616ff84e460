import type { Tongue } from '#language';
import type { HubOfficer, HubWorld } from '../kit.ts';

export type CouncilQueue = { readonly queue: string; readonly team: string; readonly name: string };

/** Every queue of the council, each with the team whose it is. */
export function councilQueues({ teams }: HubWorld['council'], tongue: Tongue): readonly CouncilQueue[] {
  return Object.entries(teams).flatMap(([team, { queues }]) =>
    Object.entries(queues).map(([queue, name]) => ({ queue, team, name: name[tongue] })),
  );
}

/** The queue's name in the officer's language; a queue that the council has given up keeps its code. */
export function nameOfQueue(council: HubWorld['council'], queue: string, tongue: Tongue): string {
  return councilQueues(council, tongue).find((known) => known.queue === queue)?.name ?? queue;
}

/** The queues that an officer may open: those of the teams whose cases they see, their own teams' first. */
export function queuesFor(
  { council, sightOf }: Pick<HubWorld, 'council' | 'sightOf'>,
  { teams, sees }: Pick<HubOfficer, 'teams' | 'sees'>,
  tongue: Tongue,
): readonly CouncilQueue[] {
  return councilQueues(council, tongue)
    .filter(({ team }) => sees.includes(sightOf({ team, sensitivity: 'internal' })))
    .toSorted((one, other) => Number(teams.includes(other.team)) - Number(teams.includes(one.team)));
}
