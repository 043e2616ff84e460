import { moveToQueue } from '#capabilities/cases';
import { radios } from '#platform/html';
import { Elsewhere } from '#platform/http';
import { sightOf } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { comeBack } from '../meanwhile/come-back.ts';
import type { Wanted } from '../meanwhile/contested.ts';
import type { CouncilQueue } from '../queues/council-queues.ts';
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
    if (!seen || seen instanceof Elsewhere) return seen;
    return { ...seen, queues: councilQueues(visit.world.council, visit.tongue) };
  },
  looks: ({ found }) => [found.id],
  gather: (visit) => {
    const { subject } = visit;
    const wanted = (typed: HubVisit): readonly Wanted[] => [
      { field: 'queue', yours: nameOf(typed, subject.queues) },
    ];
    return comeBack(visit, subject, { wanted });
  },
  form: ({ queues }) =>
    z.object({
      revision,
      queue: z.enum(
        queues.map(({ queue }) => queue),
        { error: 'missing' },
      ),
    }),
  show: (visit) => {
    const { subject, words, more: returned } = visit;
    const { found, queues } = subject;
    const { title, button } = words;
    if (found.closing) return overtakenView(visit, subject, { title, returned });
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
    return caseFormView(visit, subject, { title, button, fields, returned });
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

/** The queue that was chosen. */
function nameOf(typed: HubVisit, queues: readonly CouncilQueue[]): string | undefined {
  return queues.find(({ queue }) => queue === enteredIn(typed, 'queue'))?.name;
}
