import type { Act, Uuid } from '#language';
import { londonDay } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { availabilityOf, isPresent } from '../availability/index.ts';
import { assignedOfficer, give } from '../handling/assignment.ts';
import { lockRow } from '../handling/lock-case.ts';
import type { LockedCase } from '../handling/lock-case.ts';
import type { CasesTables } from '../tables.ts';
import { choose } from './choose.ts';
import type { Candidate, Way } from './choose.ts';
import { keepTurn, turnsOf } from './turns.ts';
import { lockWaitingIn } from './waiting.ts';
import type { Waiting } from './waiting.ts';

/** Somebody who works a queue: what they may see, and how much they take on where they did not say. */
export type Member = { readonly officer: Uuid; readonly sees: readonly string[]; readonly usual: number };

export type GivingWaiting = {
  readonly queue: string;
  readonly way: Way;
  readonly members: readonly Member[];
};

/** One is given in 10 ms, and no transaction lasts over five seconds. */
const together = 50;

/**
 * Gives what waits in a queue to those who work it and are there, the soonest due first: only what nobody has, and never to
 * somebody who put it back. What nobody has room for waits on. Two at a time give each case once. True while there may be more.
 */
export async function giveWaiting(
  tx: Tx,
  { queue, way, members }: GivingWaiting,
  act: Act,
): Promise<boolean> {
  await lockGiving(tx);
  const turns = await turnsOf(tx, queue);
  let candidates = await candidatesOf(tx, { members, turns }, londonDay(act.at));
  const waiting =
    candidates.length === 0 ? [] : await lockWaitingIn(tx, { queue, candidates, most: together });
  let turn = Math.max(0, ...turns.values());
  let given = 0;
  for (const one of waiting) {
    const chosen = choose(way, one, candidates);
    const found = chosen && (await stillWaiting(tx, one));
    if (!chosen || !found) continue;
    const now = { ...chosen, load: chosen.load + one.units, turn: (turn += 1) };
    await giveTo(tx, { found, queue, way, skill: one.skill, now }, act);
    candidates = candidates.map((other) => (other === chosen ? now : other));
    given += 1;
  }
  return waiting.length === together && given > 0;
}

/** Somebody may work several queues: two of them would not know of one another what they give. */
async function lockGiving(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('cases.giving'), ${tx.authority}::integer)`.execute(
    tables<CasesTables>(tx),
  );
}

type Asked = Pick<GivingWaiting, 'members'> & { readonly turns: ReadonlyMap<Uuid, number> };

/** Those who are there and have room for something. */
async function candidatesOf(
  tx: Tx,
  { members, turns }: Asked,
  day: Temporal.PlainDate,
): Promise<readonly Candidate[]> {
  const found = await availabilityOf(
    tx,
    members.map(({ officer }) => officer),
  );
  return found.flatMap((one, index) => {
    const member = members[index];
    if (!member || !isPresent(one, day)) return [];
    const { officer, skills, load } = one;
    const capacity = one.capacity ?? member.usual;
    const { sees } = member;
    return load < capacity ? [{ officer, sees, skills, load, capacity, turn: turns.get(officer) ?? 0 }] : [];
  });
}

/** It is locked; a person may have taken it, closed it or moved it in the moment before. */
async function stillWaiting(tx: Tx, { id, queue }: Waiting): Promise<LockedCase | undefined> {
  const found = await lockRow(tx, id);
  const waits =
    !found.ended && !found.merged && found.queue === queue && (await assignedOfficer(tx, id)) === null;
  return waits ? found : undefined;
}

type Giving = Pick<GivingWaiting, 'queue' | 'way'> & {
  readonly found: LockedCase;
  readonly skill: string | null;
  /** How the officer stands with it. */
  readonly now: Candidate;
};

async function giveTo(tx: Tx, { found, queue, way, skill, now }: Giving, act: Act): Promise<void> {
  const { officer, load, capacity, turn } = now;
  await give(tx, { found, officer, before: null, given: { way, queue, load, capacity, skill } }, act);
  await keepTurn(tx, { queue, officer, turn });
}
