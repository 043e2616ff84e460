import { holds } from '#language';
import { dueAfter } from '#capabilities/calendars';
import type { Due } from '#capabilities/calendars';
import type { Answers } from '#capabilities/forms';
import type { Tx } from '#platform/database';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { officeCalendar, statutoryCalendar } from '../publishing/office-calendar.ts';

type Asked = { readonly definition: ServiceDefinition; readonly answers: Answers };

/** When a case is due, and why: of the clocks of one name the first that applies runs, and the first to end counts. */
export async function dueOf(tx: Tx, asked: Asked, at: Temporal.Instant): Promise<Due | undefined> {
  const clocks = clocksFor(asked);
  if (clocks.length === 0) return undefined;
  const office = await officeCalendar(tx);
  const statutory = clocks.some(({ calendar }) => calendar === 'statutory') && (await statutoryCalendar(tx));
  return clocks
    .map(({ due, calendar }) => dueAfter((calendar === 'statutory' && statutory) || office, at, due))
    .toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))[0];
}

/** The clocks that run for these answers: one of each name. */
export function clocksFor({ definition: { opens }, answers }: Asked) {
  const applying = opens.clocks.filter(({ when }) => !when || holds(when, answers));
  return applying.filter((clock, index) => applying.findIndex(({ name }) => name === clock.name) === index);
}
