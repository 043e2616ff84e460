import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { availabilitySaid, skillsSaid } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import type { Absence } from './availability.ts';

export type SayingAvailability = {
  readonly officer: Uuid;
  readonly takes: boolean;
  /** In units; empty for as much as their team's data says. */
  readonly capacity: number | null;
  /** Nothing when they are not going to be away. */
  readonly absence: Absence | undefined;
};

/** Says of an officer whether they take new work, how much, and when they are away: what was said before is over. */
export async function sayAvailability(tx: Tx, saying: SayingAvailability, act: Act): Promise<void> {
  const { officer, takes, capacity, absence } = saying;
  const said = { paused_at: takes ? null : act.at, capacity, said_at: act.at };
  await tables<CasesTables>(tx)
    .insertInto('cases.availability')
    .values({ officer_id: officer, ...said })
    .onConflict((clash) => clash.columns(['authority_id', 'officer_id']).doUpdateSet(said))
    .execute();
  await keepAbsence(tx, saying, act);
  const detail = { absence: absence ? { ...daysOf(absence), cover: absence.cover } : null };
  await append(tx, availabilitySaid({ subject: officer, data: { takes, capacity }, detail }), act);
}

function daysOf({ from, until }: Absence) {
  return { from: from.toString(), until: until.toString() };
}

async function keepAbsence(tx: Tx, { officer, absence }: SayingAvailability, { at }: Act): Promise<void> {
  const db = tables<CasesTables>(tx);
  if (!absence) {
    await db
      .deleteFrom('cases.absence')
      .where('authority_id', '=', tx.authority)
      .where('officer_id', '=', officer)
      .execute();
    return;
  }
  const { from, until, cover } = absence;
  const said = { from_on: from, until_on: until, cover_id: cover, said_at: at };
  await db
    .insertInto('cases.absence')
    .values({ officer_id: officer, ...said })
    .onConflict((clash) => clash.columns(['authority_id', 'officer_id']).doUpdateSet(said))
    .execute();
}

/** Says which skills an officer has; the same again is nothing. */
export async function saySkills(
  tx: Tx,
  { officer, skills }: { readonly officer: Uuid; readonly skills: readonly string[] },
  act: Act,
): Promise<void> {
  const db = tables<CasesTables>(tx);
  const rows = await db
    .selectFrom('cases.skill')
    .select('skill')
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .execute();
  const before = new Set(rows.map(({ skill }) => skill));
  const after = new Set(skills);
  if (before.symmetricDifference(after).size === 0) return;
  await db
    .deleteFrom('cases.skill')
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .execute();
  if (after.size > 0)
    await db
      .insertInto('cases.skill')
      .values([...after].map((skill) => ({ officer_id: officer, skill })))
      .onConflict((clash) => clash.doNothing())
      .execute();
  await append(tx, skillsSaid({ subject: officer, data: { skills: [...after].toSorted() } }), act);
}
