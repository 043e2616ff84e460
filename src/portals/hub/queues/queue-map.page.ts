import { z } from 'zod';
import { slug } from '#language';
import { mapAround, mapCentre, mapConfig } from '#portals/shell';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { queueAddress, queueFilter } from './queue-filter.ts';
import type { QueueFilter } from './queue-filter.ts';
import { queueHere } from './queue-here.ts';
import { queueMapView } from './queue-map.view.ts';
import { queueMapWords } from './queue-map.words.ts';

/** A queue as a map: those of its cases that have a place, by the same filters, with the list beside. */
export default page({
  at: '/queues/:queue/map',
  access: 'case.read',
  params: z.object({ queue: slug }),
  query: queueFilter,
  words: queueMapWords,
  find: async (visit) => {
    const { params, query: filter } = visit;
    const here = await queueHere(visit, params.queue, filter);
    if (!here) return undefined;
    return {
      ...here,
      centre: await mapCentre(visit.tx),
      config: await configFor(visit, params.queue, filter),
    };
  },
  looks: ({ lines }) => lines.map(({ id }) => id),
  show: (visit) => queueMapView(visit, visit.subject, visit.words),
});

async function configFor(visit: HubVisit, queue: string, filter: QueueFilter) {
  const { tx, tongue, link } = visit;
  const address = queueAddress(paths.queuePoints(queue), filter);
  const layer = {
    name: 'cases',
    label: queueMapWords[tongue].cases,
    kind: 'cases',
    address: `${link(address)}${address.includes('?') ? '&' : '?'}tongue=${tongue}&box={box}`,
    shown: true,
  } as const;
  return mapConfig(tx, mapAround('hub', visit), { layers: [layer] });
}
