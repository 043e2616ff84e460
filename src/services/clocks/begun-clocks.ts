import { dueBy } from '#capabilities/cases';
import type { NewCase } from '#capabilities/cases';
import type { Tx } from '#platform/database';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { calendarsOf, reckon } from './reckon.ts';
import type { Calendars } from './reckon.ts';
import { rulesFor } from './rules-for.ts';
import type { Asked } from './rules-for.ts';

/** The clocks with which a case begins at an instant, and when it is due by them. */
export async function begunClocks(
  tx: Tx,
  asked: Asked,
  at: Temporal.Instant,
): Promise<Pick<NewCase, 'clocks' | 'due'>> {
  if (rulesFor(asked).length === 0) return { clocks: [], due: undefined };
  return clocksUnder(await calendarsOf(tx), asked, at);
}

/** The same under calendars that are at hand. */
export function clocksUnder(
  calendars: Calendars,
  asked: Asked,
  at: Temporal.Instant,
): Pick<NewCase, 'clocks' | 'due'> {
  const rules = rulesFor(asked);
  const opened = {
    did: 'opened' as const,
    status: beginningOf(asked.definition),
    at,
    actorKind: '',
    actor: null,
  };
  const clocks = rules.map((named) => ({ ...reckon(named, [opened], calendars), rule: named.rule }));
  const { dueAt, steps } = dueBy(clocks);
  return { clocks, due: dueAt ? { at: dueAt, steps } : undefined };
}

function beginningOf({ statuses }: ServiceDefinition): string {
  return statuses[0] ?? '';
}
