import { clocksOf, happeningsOf } from '#capabilities/cases';
import type { CaseClock, CaseRecord, ClockHappening } from '#capabilities/cases';
import type { ClockEvent } from '#capabilities/calendars';
import type { Tongue } from '#language';
import type { Tx } from '#platform/database';
import { packOf } from '../publishing/published-services.ts';
import { sayWhy } from '../requests/say-due.ts';
import { clockOf } from './clock-of.ts';
import { clockRule } from './clock-rule.ts';

/** A clock of a case as officers read it. */
export type SaidClock = Pick<CaseClock, 'clock' | 'dueAt' | 'stillSince' | 'endedAt'> & {
  /** Nothing where its service has one clock only, which needs no name. */
  readonly name: string | undefined;
  readonly state: CaseClock['state'];
  readonly why: readonly string[];
  readonly changes: readonly ClockChange[];
};

/** What somebody did to a clock. */
export type ClockChange = Pick<ClockHappening, 'at' | 'actorKind' | 'actor'> & {
  readonly did: ClockEvent['did'];
};

/** Every clock of a case, in words; one that runs and is late is `breached`. */
export async function sayClocks(
  tx: Tx,
  found: Pick<CaseRecord, 'id' | 'service' | 'version'>,
  { tongue, now }: { readonly tongue: Tongue; readonly now: Temporal.Instant },
): Promise<readonly SaidClock[]> {
  const clocks = await clocksOf(tx, [found.id]);
  if (clocks.length === 0) return [];
  const { words } = await packOf(tx, found.service, found.version);
  const happened = (await happeningsOf(tx, [found.id])).get(found.id) ?? [];
  return clocks.map(({ clock, dueAt, stillSince, endedAt, state, steps, rule }) => ({
    clock,
    dueAt,
    stillSince,
    endedAt,
    name: words[tongue].clocks[clock],
    state: state === 'running' && isPast(dueAt, now) ? 'breached' : state,
    why: sayWhy({ dueSteps: steps }, tongue),
    changes: changesOf({ clock, rule }, happened),
  }));
}

function isPast(dueAt: Temporal.Instant | null, now: Temporal.Instant): boolean {
  return dueAt !== null && Temporal.Instant.compare(dueAt, now) < 0;
}

/** Who did it is told by the happening of that very instant that concerned the clock. */
function changesOf(
  { clock, rule }: Pick<CaseClock, 'clock' | 'rule'>,
  happened: readonly ClockHappening[],
): readonly ClockChange[] {
  const events = clockOf({ clock, rule: clockRule.parse(rule) }, happened)?.events ?? [];
  return events.flatMap(({ did, at }) => {
    const by = happened.find((one) => one.at.equals(at));
    return by ? [{ did, at, actorKind: by.actorKind, actor: by.actor }] : [];
  });
}
