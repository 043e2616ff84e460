import { clocksOf, dueBy, happeningsOf, wasDueBy } from '#capabilities/cases';
import type { CaseClock, CaseRecord, Reckoned } from '#capabilities/cases';
import type { Tx } from '#platform/database';
import { asReckoned } from './as-reckoned.ts';
import { clockRule } from './clock-rule.ts';
import { calendarsOf, reckon } from './reckon.ts';
import type { NamedRule } from './rules-for.ts';

/** When those who asked are promised an answer, and why; or since when nobody can say, because the time stands still. */
export type Promised = Pick<CaseRecord, 'dueAt' | 'dueSteps' | 'stillSince'>;

type Found = Promised & Pick<CaseRecord, 'id'>;

/**
 * What a case promises: by the clocks that only its closing meets, where it has one, since an acknowledgement is no answer. Of a
 * case that has no clocks of its own, what was promised when it was opened.
 */
export async function promiseOf(tx: Tx, found: Found): Promise<Promised> {
  const clocks = await answeringClocks(tx, found);
  return promisedBy(found, clocks.map(asReckoned));
}

/** What it promised at an instant, whatever has happened since. */
export async function promiseAt(tx: Tx, found: Found, at: Temporal.Instant): Promise<Promised> {
  const clocks = await answeringClocks(tx, found);
  if (clocks.length === 0) return found;
  const calendars = await calendarsOf(tx);
  const happened = (await happeningsOf(tx, [found.id])).get(found.id) ?? [];
  const until = happened.filter((one) => Temporal.Instant.compare(one.at, at) <= 0);
  return promisedBy(
    found,
    clocks.map((clock) => reckon(clock, until, calendars)),
  );
}

async function answeringClocks(tx: Tx, { id }: Found): Promise<readonly (CaseClock & NamedRule)[]> {
  const clocks = (await clocksOf(tx, [id])).map((clock) => ({ ...clock, rule: clockRule.parse(clock.rule) }));
  return clocks.filter(({ rule }) => rule.until.length === 0);
}

/** Of clocks that have ended, the date against which they did. */
function promisedBy(found: Found, clocks: readonly Reckoned[]): Promised {
  if (clocks.length === 0) return found;
  const open = dueBy(clocks);
  const { dueAt, steps, stillSince } = open.dueAt || open.stillSince ? open : wasDueBy(clocks);
  return { dueAt, dueSteps: JSON.parse(JSON.stringify(steps)), stillSince };
}
