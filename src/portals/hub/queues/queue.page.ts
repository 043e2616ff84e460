import { z } from 'zod';
import { slug } from '#language';
import { page } from '../kit.ts';
import { queueFilter } from './queue-filter.ts';
import { queueHere } from './queue-here.ts';
import { queueView } from './queue.view.ts';
import { queueWords } from './queue.words.ts';

/** A queue: its open cases, the soonest due first. */
export default page({
  at: '/queues/:queue',
  access: 'case.read',
  params: z.object({ queue: slug }),
  query: queueFilter,
  words: queueWords,
  find: async (visit) => queueHere(visit, visit.params.queue, visit.query),
  looks: ({ lines }) => lines.map(({ id }) => id),
  show: (visit) => queueView(visit, visit.subject),
});
