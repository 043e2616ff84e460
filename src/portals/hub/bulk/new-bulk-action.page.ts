import { slug } from '#language';
import { beginBulkAction } from '#services';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { queueFilter } from '../queues/queue-filter.ts';
import { bulkWords } from './bulk.words.ts';
import { allOf, ticked } from './chosen.ts';
import { deedForm } from './deed-form.ts';
import { newBulkActionView } from './new-bulk-action.view.ts';
import { offeredDeeds } from './offered-deeds.ts';

/** What is to be done with the cases that were chosen in a queue: those ticked, or all that its filter lets through. */
export default page({
  at: '/bulk/new',
  access: 'cases.bulk',
  query: queueFilter.omit({ after: true }).extend({
    queue: slug.optional().catch(undefined),
    case: ticked,
    all: z.literal('yes').optional().catch(undefined),
  }),
  words: bulkWords,
  find: async (visit) => {
    const { queue: named, all, case: chosen, ...filter } = visit.query;
    const rail = await railOf(visit);
    const queue = rail.queues.find((one) => one.queue === named);
    if (!queue) return undefined;
    const cases = all ? await allOf(visit, queue.queue, filter) : chosen;
    return { rail, queue, filter, cases, offered: await offeredDeeds(visit, { queue, cases }) };
  },
  looks: () => [],
  show: (visit) => newBulkActionView(visit, visit.subject, visit.words),
  form: ({ offered }) => deedForm(offered),
  act: async (visit) => {
    const { tx, act, subject, form } = visit;
    const { cases } = subject;
    const bulk = await beginBulkAction(tx, { officer: officerIn(visit).id, deed: form, cases }, act);
    return { to: paths.bulkAction(bulk) };
  },
});
