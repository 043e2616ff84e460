import { giveWaiting, queuesWaiting } from '#capabilities/cases';
import type { Member } from '#capabilities/cases';
import { officersInTeam } from '#capabilities/identity';
import type { Act, AuthorityId } from '#language';
import { transaction } from '#platform/database';
import type { Database, Tx } from '#platform/database';
import type { Council } from '../councils/council.ts';
import type { Team } from '../councils/council-files.ts';
import { roleBookOf, staffMemberOf } from '../councils/staff.ts';

type Giving = { readonly council: Council; readonly now: Temporal.Instant };

/**
 * Gives what waits in the queues of a council that give by themselves, a queue in a transaction: whatever came there, by whichever
 * way, and whenever somebody has room again. Given by a rule, which overrides nobody. True while there may be more.
 */
export async function giveCases(
  database: Database,
  authority: AuthorityId,
  { council, now }: Giving,
): Promise<boolean> {
  const giving = givingQueues(council);
  if (giving.length === 0) return false;
  const begin = async <Result>(work: (tx: Tx) => Promise<Result>) => transaction(database, authority, work);
  const waiting = await begin((tx) =>
    queuesWaiting(
      tx,
      giving.map(({ queue }) => queue),
    ),
  );
  let more = false;
  for (const { queue, way, team } of giving.filter((one) => waiting.includes(one.queue))) {
    const act: Act = {
      by: { kind: 'system', name: 'giving' },
      channel: 'system',
      request: `giving ${queue}`,
      at: now,
    };
    more =
      (await begin(async (tx) =>
        giveWaiting(tx, { queue, way, members: await membersOf(tx, { council, now }, team) }, act),
      )) || more;
  }
  return more;
}

/** The queues that do not wait until somebody takes what is in them. */
function givingQueues({ teams }: Pick<Council, 'teams'>) {
  return Object.entries(teams).flatMap(([team, { queues }]) =>
    Object.entries(queues).flatMap(([queue, { gives }]) =>
      gives === 'pull' ? [] : [{ queue, team, way: gives }],
    ),
  );
}

/** Who works the queues of a team: those in it who may act on what they see. */
async function membersOf(tx: Tx, { council, now }: Giving, team: string): Promise<readonly Member[]> {
  const found = await officersInTeam(tx, team, roleBookOf(council));
  const members: Member[] = [];
  for (const { id } of found) {
    const member = await staffMemberOf(tx, council, { id, now });
    if (member?.may.includes('case.act'))
      members.push({ officer: id, sees: member.sees, usual: usualOf(council.teams[team]) });
  }
  return members;
}

function usualOf(team: Team | undefined): number {
  return team?.capacity ?? 0;
}
