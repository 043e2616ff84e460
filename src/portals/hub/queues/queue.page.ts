import { z } from 'zod';
import { slug } from '#language';
import { publishedServices } from '#services';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { linesOf } from './lines.ts';
import { filteredCases, queueFilter } from './queue-filter.ts';
import { queueView } from './queue.view.ts';
import { queueWords } from './queue.words.ts';

/** A queue: its open cases, the soonest due first. */
export default page({
  at: '/queues/:queue',
  access: 'case.read',
  params: z.object({ queue: slug }),
  query: queueFilter,
  words: queueWords,
  find: async (visit) => {
    const { params, query: filter } = visit;
    const rail = await railOf(visit);
    const queue = rail.queues.find((seen) => seen.queue === params.queue);
    if (!queue) return undefined;
    const { lines, next } = await filteredCases(visit, { queue: queue.queue }, filter);
    const statuses = await statusesIn(visit, queue.queue);
    return { rail, queue, filter, lines: await linesOf(visit, lines), next, statuses };
  },
  looks: ({ lines }) => lines.map(({ id }) => id),
  show: (visit) => queueView(visit, visit.subject, visit.words),
});

/** The statuses in which a case of the services that open here can stand, each once, by the words of today. */
async function statusesIn({ tx, tongue }: HubVisit, queue: string) {
  const services = (await publishedServices(tx)).filter(({ definition }) => definition.opens.queue === queue);
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
