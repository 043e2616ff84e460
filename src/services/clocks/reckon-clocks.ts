import { clocksOf, happeningsOf, keepClocks } from '#capabilities/cases';
import type { CaseClock, CaseReckoned, ClockHappening, ClockReader, Reckoned } from '#capabilities/cases';
import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import { asReckoned } from './as-reckoned.ts';
import { clockRule } from './clock-rule.ts';
import { calendarsOf, reckon } from './reckon.ts';
import type { Calendars } from './reckon.ts';

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
    const reckoned = reckonCase({ case: id, clocks }, happenings.get(id) ?? [], calendars);
    const now = reckoned.clocks.map((clock, index) => promisedBefore(clock, clocks[index]));
    const isSame = now.every(({ isChanged }) => !isChanged);
    return isSame ? [] : [{ ...reckoned, clocks: now.map(({ clock }) => clock) }];
  });
  await keepClocks(tx, changed);
}

type Now = { readonly clock: Reckoned; readonly isChanged: boolean };

/** A clock to which nothing happened is as it was; that it warned moves no date. */
function promisedBefore(clock: Reckoned, before: CaseClock | undefined): Now {
  const { happenings, state, warned, warnsAt } = clock;
  // A closing that was taken back may leave as many happenings as there were.
  if (happenings !== before?.happenings || state !== before.state) return { clock, isChanged: true };
  return { clock: { ...asReckoned(before), warned, warnsAt }, isChanged: warned !== before.warned };
}

/** Without its reasons, which are an answer and no question. */
export type BareClock = Omit<CaseClock, 'steps'>;
type Ruled = { readonly case: Uuid; readonly clocks: readonly Pick<CaseClock, 'clock' | 'rule'>[] };
export type KeptClocks = { readonly case: Uuid; readonly clocks: readonly BareClock[] };

/** How the clocks of a case stand by their rules after all that happened to it. */
export function reckonCase(
  { case: id, clocks }: Ruled,
  happened: readonly ClockHappening[],
  calendars: Calendars,
): CaseReckoned {
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

export function byCase<Clock extends BareClock>(
  clocks: readonly Clock[],
): ReadonlyMap<Uuid, readonly Clock[]> {
  return Map.groupBy(clocks, (clock) => clock.case);
}

/** Reads clocks from happenings that are at hand. */
export async function clockReader(tx: Tx): Promise<ClockReader> {
  const calendars = await calendarsOf(tx);
  return (began, happened) => reckonCase(began, happened, calendars);
}
