import { clocksOf, happeningsOf, keepClocks } from '#capabilities/cases';
import type { CaseClock, CaseReckoned, ClockHappening, Reckoned } from '#capabilities/cases';
import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import { clockRule } from './clock-rule.ts';
import { calendarsOf, reckon } from './reckon.ts';
import type { Calendars } from './reckon.ts';

type Happenings = Awaited<ReturnType<typeof happeningsOf>>;

/**
 * Reads the clocks of some cases anew from what has happened to them, and keeps those to which something happened since they
 * were read last: a date that was promised stays until something moves it, also where the council has changed its calendar.
 */
export async function reckonClocks(tx: Tx, cases: readonly Uuid[]): Promise<void> {
  const kept = byCase(await clocksOf(tx, cases));
  if (kept.size === 0) return;
  const happenings = await happeningsOf(tx, [...kept.keys()]);
  const calendars = await calendarsOf(tx);
  const changed = [...kept].flatMap(([id, clocks]) => {
    const reckoned = reckonCase({ case: id, clocks }, happenings, calendars);
    const isSame = reckoned.clocks.every((clock, index) => isAsBefore(clock, clocks[index]));
    return isSame ? [] : [reckoned];
  });
  await keepClocks(tx, changed);
}

/** A closing that was taken back may leave as many happenings as there were. */
function isAsBefore({ happenings, state }: Reckoned, before: CaseClock | undefined): boolean {
  return happenings === before?.happenings && state === before.state;
}

export type KeptClocks = { readonly case: Uuid; readonly clocks: readonly CaseClock[] };

export function reckonCase(
  { case: id, clocks }: KeptClocks,
  happenings: Happenings,
  calendars: Calendars,
): CaseReckoned {
  const happened = happenings.get(id) ?? [];
  return {
    case: id,
    isClosed: isClosedAfter(happened),
    clocks: clocks.map(({ clock, rule }) =>
      reckon({ clock, rule: clockRule.parse(rule) }, happened, calendars),
    ),
  };
}

function isClosedAfter(happened: readonly ClockHappening[]): boolean {
  const last = happened.findLast(({ did }) => did === 'acted' || did === 'reopened');
  return last?.did === 'acted' && last.closes;
}

export function byCase(clocks: readonly CaseClock[]): ReadonlyMap<Uuid, readonly CaseClock[]> {
  return Map.groupBy(clocks, (clock) => clock.case);
}
