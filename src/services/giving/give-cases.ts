import { giveWaiting, queuesWaiting } from '#capabilities/cases';
import type { Member } from '#capabilities/cases';
import type { Act, AuthorityId } from '#language';
import { transaction } from '#platform/database';
import type { Database, Tx } from '#platform/database';
import type { Council } from '../councils/council.ts';
import type { Team } from '../councils/council-files.ts';
import { staffInTeam } from '../councils/staff.ts';
import { rolesNow } from '../roles/roles-now.ts';
import { restAfter } from './rest.ts';
import type { GivingRest } from './rest.ts';

type Giving = { readonly council: Council; readonly now: Temporal.Instant };

/**
 * Gives what waits in the queues of a council that give by themselves, a queue in a transaction: whatever came there, by whichever
 * way, and whenever somebody has room again. Given by a rule, which overrides nobody. True while there may be more. A round after which
 * nothing has happened that could change it is not made again; `rest` remembers that for the caller.
 */
export async function giveCases(
  database: Database,
  authority: AuthorityId,
  { council, now, rest = { now: undefined } }: Giving & { readonly rest?: GivingRest },
): Promise<boolean> {
  const giving = givingQueues(council);
  if (giving.length === 0) return false;
  const begin = async <Result>(work: (tx: Tx) => Promise<Result>) => transaction(database, authority, work);
  const begun = await begin(async (tx) => {
    const next = await restAfter(tx, rest, now);
    const queues = giving.map(({ queue }) => queue);
    return next && { next, waiting: await queuesWaiting(tx, queues), roles: await rolesNow(tx, council) };
  });
  if (!begun) return false;
  const here = { ...council, roles: begun.roles };
  let more = false;
  for (const { queue, way, team } of giving.filter((one) => begun.waiting.includes(one.queue))) {
    const act = actFor(queue, now);
    more =
      (await begin(async (tx) =>
        giveWaiting(tx, { queue, way, members: await membersOf(tx, { council: here, now }, team) }, act),
      )) || more;
  }
  rest.now = more ? undefined : begun.next;
  return more;
}

function actFor(queue: string, now: Temporal.Instant): Act {
  return {
    by: { kind: 'system', name: 'giving' },
    channel: 'system',
    request: `giving ${queue}`,
    at: now,
  };
}

/** The queues that do not wait until somebody takes what is in them. */
function givingQueues({ teams }: Pick<Council, 'teams'>) {
  return Object.entries(teams).flatMap(([team, { queues }]) =>
    Object.entries(queues).flatMap(([queue, { gives }]) =>
      gives === 'pull' ? [] : [{ queue, team, way: gives }],
    ),
  );
}

/** Who works the queues of a team: those in it who may act on what they see. The council's roles are those that hold. */
async function membersOf(tx: Tx, { council, now }: Giving, team: string): Promise<readonly Member[]> {
  const usual = usualOf(council.teams[team]);
  const staff = await staffInTeam(tx, council, { team, now });
  return staff.flatMap(({ id, sees, may }) =>
    may.includes('case.act') ? [{ officer: id, sees, usual }] : [],
  );
}

function usualOf(team: Team | undefined): number {
  return team?.capacity ?? 0;
}
