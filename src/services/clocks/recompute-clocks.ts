import { bareClocksOf, casesWithClocks, happeningsOf, keepClocks } from '#capabilities/cases';
import type { CaseReckoned, Reckoned } from '#capabilities/cases';
import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { calendarsOf } from './reckon.ts';
import { byCase, reckonCase } from './reckon-clocks.ts';
import type { BareClock, KeptClocks } from './reckon-clocks.ts';

/** A clock that is not kept as its case's events say, or whose calendar does not reach far enough to say. */
export type ClockDifference = {
  readonly case: Uuid;
  readonly clock: string;
  readonly differs: 'state' | 'due' | 'standing-still' | 'ending' | 'warning' | 'not-covered';
};

export type Recomputed = {
  readonly cases: number;
  readonly clocks: number;
  readonly differences: readonly ClockDifference[];
  /** Where to go on; nothing at the end. */
  readonly next: Uuid | undefined;
};

/** Which cases: those after one, `most` at most; and whether what differs is put right. */
export type Recomputing = {
  readonly after?: Uuid | undefined;
  readonly most: number;
  readonly mend: boolean;
};

/**
 * Reads the clocks of cases anew out of the ledger and says what is kept otherwise. Where the council has changed its closure
 * days since, a promised date differs by right: so nothing is mended unless that is asked for.
 */
export async function recomputeClocks(tx: Tx, { after, most, mend }: Recomputing): Promise<Recomputed> {
  const cases = await casesWithClocks(tx, { after, most });
  const kept = byCase(await bareClocksOf(tx, cases));
  const happenings = await happeningsOf(tx, cases);
  const calendars = await calendarsOf(tx);
  const wrong: CaseReckoned[] = [];
  const differences = [...kept].flatMap(([id, clocks]) => {
    const reckoned = attempt(() => reckonCase({ case: id, clocks }, happenings.get(id) ?? [], calendars));
    if (!reckoned) return [{ case: id, clock: clocks[0]?.clock ?? '', differs: 'not-covered' as const }];
    const found = differencesIn({ case: id, clocks }, reckoned.clocks);
    if (found.length > 0) wrong.push(reckoned);
    return found;
  });
  if (mend) await keepClocks(tx, wrong);
  const clocks = [...kept.values()].reduce((sum, of) => sum + of.length, 0);
  return { cases: kept.size, clocks, differences, next: cases.length === most ? cases.at(-1) : undefined };
}

function attempt<Result>(reckon: () => Result): Result | undefined {
  try {
    return reckon();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function differencesIn(
  { case: id, clocks }: KeptClocks,
  reckoned: readonly Reckoned[],
): readonly ClockDifference[] {
  return reckoned.flatMap((now, index) => {
    const before = clocks[index];
    const differs = before && differenceOf(now, before);
    return differs ? [{ case: id, clock: now.clock, differs }] : [];
  });
}

function differenceOf(now: Reckoned, before: BareClock): ClockDifference['differs'] | undefined {
  if (now.state !== before.state) return 'state';
  if (!isSame(now.dueAt, before.dueAt)) return 'due';
  if (!isSame(now.stillSince, before.stillSince)) return 'standing-still';
  if (!isSame(now.endedAt, before.endedAt)) return 'ending';
  return now.warned !== before.warned || !isSame(now.warnsAt, before.warnsAt) ? 'warning' : undefined;
}

function isSame(one: Temporal.Instant | null, other: Temporal.Instant | null): boolean {
  return one?.epochMilliseconds === other?.epochMilliseconds;
}
