import type { PageKey } from '#capabilities/cases';
import type { Tongue } from '#language';
import { together } from '#platform/database';
import { publishedServices } from '#services';
import { sayPresent } from '../live/say-present.ts';
import { railOf } from '../frame/rail.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { filteredCases } from './queue-filter.ts';
import type { QueueFilter } from './queue-filter.ts';

/** A queue as its list and its map both show it. */
export type QueueHere = {
  readonly rail: Rail;
  readonly queue: Rail['queues'][number];
  readonly filter: QueueFilter;
  readonly lines: readonly Line[];
  readonly next: PageKey | undefined;
  readonly statuses: readonly { readonly status: string; readonly label: string }[];
  readonly flags: readonly { readonly flag: string; readonly label: string }[];
};

/** The queue with its first lines by a filter, or nothing where the officer sees no such queue. */
export async function queueHere(
  visit: HubVisit,
  named: string,
  filter: QueueFilter,
): Promise<QueueHere | undefined> {
  const [rail, { lines, next }, marks] = await together(
    railOf(visit),
    filteredCases(visit, { queue: named }, filter),
    marksIn(visit, named),
  );
  const queue = rail.queues.find((seen) => seen.queue === named);
  if (!queue) return undefined;
  const here = await sayPresent(
    visit,
    lines.map(({ id }) => id),
    'short',
  );
  const said = (await linesOf(visit, lines)).map((line) => ({ ...line, here: here.get(line.id) ?? '' }));
  return { rail, queue, filter, lines: said, next, ...marks };
}

/** The statuses in which a case of the services that open here can stand, and the flags that it may carry. */
async function marksIn(
  { tx, tongue }: HubVisit,
  queue: string,
): Promise<Pick<QueueHere, 'statuses' | 'flags'>> {
  const services = (await publishedServices(tx)).filter(({ definition }) => definition.opens.queue === queue);
  return { statuses: statusesOf(services, tongue), flags: flagsOf(services, tongue) };
}

type Services = Awaited<ReturnType<typeof publishedServices>>;

function flagsOf(services: Services, tongue: Tongue): QueueHere['flags'] {
  const labels = services.flatMap(({ words }) =>
    Object.entries(words[tongue].flags).map(([flag, { label }]) => [flag, label] as const),
  );
  return [...new Map(labels)].map(([flag, label]) => ({ flag, label }));
}

/** Each once, by the words of today. */
function statusesOf(services: Services, tongue: Tongue): QueueHere['statuses'] {
  const labels = services.flatMap(({ definition, words }) => {
    const ends = Object.values(definition.actions).flatMap(({ to, needs }) =>
      to !== undefined && needs.includes('outcome') ? [to] : [],
    );
    return definition.statuses
      .filter((status) => !ends.includes(status))
      .map((status) => [status, words[tongue].statuses[status]?.label ?? status] as const);
  });
  return [...new Map(labels)].map(([status, label]) => ({ status, label }));
}
