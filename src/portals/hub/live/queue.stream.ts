import { slug } from '#language';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import type { Rail } from '../frame/rail.ts';
import { officerIn, stream } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { queuesFor } from '../queues/council-queues.ts';
import { filteredCases, queueFilter } from '../queues/queue-filter.ts';
import { sayCount } from '../says/count.ts';
import { frameWords } from '../frame/frame.words.ts';
import { queueWords } from '../queues/queue.words.ts';
import { sayPresent } from './say-present.ts';

/** A page shows so many; as many again tell what has gone from what was only pushed further down. */
const shown = 50;

/** What the page of a queue is told while it is open: which cases its list has by now, who is at them, and the counts of the rail. */
export const queueStream = stream({
  at: '/queues/:queue/live',
  access: 'case.read',
  params: z.object({ queue: slug }),
  query: queueFilter,
  everySeconds: 3,
  find: async (visit) => {
    const { world, tongue, params } = visit;
    return queuesFor(world.council, officerIn(visit), tongue).find(({ queue }) => queue === params.queue);
  },
  tell: async (visit) => {
    const { found, query } = visit;
    const rail = await railOf(visit);
    const { lines } = await filteredCases(visit, { queue: found.queue, most: 2 * shown }, query);
    const present = await sayPresent(
      visit,
      lines.map(({ id }) => id),
      'short',
    );
    const people = lines.flatMap(({ id, reference }) => {
      const says = present.get(id);
      return says === undefined ? [] : [[reference, says] as const];
    });
    return [
      { event: 'people', data: Object.fromEntries(people) },
      { event: 'list', data: { cases: lines.map(({ reference }) => reference), shown } },
      { event: 'counts', data: { rail: countsOf(visit, rail), head: headOf(visit, rail, found.queue) } },
    ];
  },
});

/** What stands beside each queue in the rail, by where it leads. */
function countsOf({ tongue, link }: HubVisit, rail: Rail): Readonly<Record<string, object>> {
  const queues = rail.queues.map(({ queue, open, late }) => {
    const isLate = late.count > 0;
    const said = {
      open: sayCount(open, tongue),
      late: isLate ? frameWords[tongue].lateOf(sayCount(late, tongue)) : '',
    };
    return [link(paths.queue(queue)), said] as const;
  });
  return Object.fromEntries([
    [link(paths.home), { open: String(rail.assigned), late: '' }],
    [link(paths.tasks()), { open: String(rail.tasks), late: '' }],
    [link(paths.mentions()), { open: rail.mentions > 0 ? String(rail.mentions) : '', late: '' }],
    ...queues,
  ]);
}

/** How the queue itself stands, as its head says it. */
function headOf({ tongue }: HubVisit, rail: Rail, named: string): object {
  const queue = rail.queues.find((one) => one.queue === named);
  const words = queueWords[tongue];
  if (!queue) return {};
  const late = queue.late.count > 0 ? words.late(sayCount(queue.late, tongue)) : words.noneLate;
  return { open: words.open(sayCount(queue.open, tongue)), late };
}
