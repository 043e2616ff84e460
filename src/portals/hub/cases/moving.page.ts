import { moveToQueue } from '#capabilities/cases';
import { radios } from '#platform/html';
import { sightOf } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { councilQueues } from '../queues/council-queues.ts';
import { caseFormView, overtakenView } from './case-form.view.ts';
import { afterwards, caseFor, caseParams, handling, revision } from './case-for.ts';
import { enteredIn, mistakeAt } from './entered.ts';
import { movingWords } from './moving.words.ts';

/** Moves the case to any queue of the council; from then on that queue's team sees it. */
export default page({
  at: '/cases/:reference/queue',
  access: 'case.act',
  params: caseParams,
  words: movingWords,
  find: async (visit) => {
    const seen = await caseFor(visit, visit.params.reference);
    return seen && { ...seen, queues: councilQueues(visit.world.council, visit.tongue) };
  },
  looks: ({ found }) => [found.id],
  form: ({ queues }) =>
    z.object({
      revision,
      queue: z.enum(
        queues.map(({ queue }) => queue),
        { error: 'missing' },
      ),
    }),
  show: (visit) => {
    const { subject, words } = visit;
    const { found, queues } = subject;
    if (found.closing) return overtakenView(visit, subject, words.title);
    const fields = radios({
      name: 'queue',
      fieldset: { legend: { text: words.queue } },
      hint: { text: words.hint },
      items: queues.map(({ queue, name }) => ({
        value: queue,
        text: name,
        ...(queue === found.queue ? { hint: { text: words.here } } : {}),
      })),
      value: enteredIn(visit, 'queue') || found.queue,
      ...mistakeAt(visit, 'queue'),
    });
    return caseFormView(visit, subject, { title: words.title, button: words.button, fields });
  },
  act: async (visit) => {
    const { tx, act, form } = visit;
    const { found, queues } = visit.subject;
    const team = queues.find(({ queue }) => queue === form.queue)?.team;
    const sight = team === undefined ? found.sight : sightOf({ team, sensitivity: found.sensitivity });
    await moveToQueue(tx, { ...handling(visit, found, form.revision), queue: form.queue, sight }, act);
    return afterwards(visit, found, sight);
  },
});
