import { readClock } from '#capabilities/calendars';
import { clocksOf, happeningsOf } from '#capabilities/cases';
import type { CaseClock, ClockHappening } from '#capabilities/cases';
import { londonDay } from '#language';
import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { clockOf } from './clock-of.ts';
import { clockRule } from './clock-rule.ts';
import { calendarsOf } from './reckon.ts';
import type { NamedRule } from './rules-for.ts';

/** What an action would do to a clock: give it time, or set another day, of which the last is known. */
export type Extension = {
  readonly clock: string;
  readonly isOver: boolean;
  /** It gave this time before. */
  readonly isGiven: boolean;
  /** The last day that may be set, where one is to be set. */
  readonly last: Temporal.PlainDate | undefined;
};

type Wanted = { readonly case: Uuid; readonly action: string };

/** What an action would do to the clocks of a case; nothing for most. */
export async function extensionOf(
  tx: Tx,
  { case: id, action }: Wanted,
  now: Temporal.Instant,
): Promise<Extension | undefined> {
  const clocks = (await clocksOf(tx, [id])).map((clock) => ({ ...clock, rule: clockRule.parse(clock.rule) }));
  const found = clocks.find(({ rule }) => rule.extends[action] ?? rule.moves[action]);
  if (!found) return undefined;
  const happened = (await happeningsOf(tx, [id])).get(id) ?? [];
  return {
    clock: found.clock,
    isOver: isOver(found, now),
    isGiven: Boolean(found.rule.extends[action]) && hasTaken(happened, action),
    last: await lastDay(tx, found, { happened, action }),
  };
}

/** Refused where there is no time left to which more could be added, and where this was added before. */
export function requireExtensible({ isOver: isLate, isGiven }: Extension): void {
  if (isLate) throw new Refusal('case.clock-is-over');
  if (isGiven) throw new Refusal('case.clock-was-extended');
}

function isOver({ state, dueAt }: CaseClock, now: Temporal.Instant): boolean {
  if (state === 'paused' || state === 'awaited') return state === 'awaited';
  return state !== 'running' || (dueAt !== null && Temporal.Instant.compare(dueAt, now) < 0);
}

function hasTaken(happened: readonly ClockHappening[], action: string): boolean {
  return happened.some((happening) => happening.did === 'acted' && happening.action === action);
}

type Happened = { readonly happened: readonly ClockHappening[]; readonly action: string };

/** Counted from when it would have been due without another day: setting one day after another gains nothing. */
async function lastDay(tx: Tx, named: NamedRule, { happened, action }: Happened) {
  const within = named.rule.moves[action];
  const clock = clockOf(
    named,
    happened.filter(({ did }) => did !== 'moved'),
  );
  if (!within || !clock) return undefined;
  const calendar = (await calendarsOf(tx))[named.rule.calendar];
  const steady = clock.events.filter(({ did }) => did === 'extended');
  const longest = [...steady, { did: 'extended' as const, at: clock.from, by: within }];
  const { due } = readClock(calendar, { ...clock, events: longest }, clock.from);
  return due && londonDay(due);
}
