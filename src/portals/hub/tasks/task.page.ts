import { commissionOf, tickItems } from '#capabilities/cases';
import { nameOfficers } from '#capabilities/identity';
import { finishTask, partnersFor } from '#services';
import { z } from 'zod';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { taskFor, taskParams, working } from './task-for.ts';
import { taskView } from './task.view.ts';
import { taskWords } from './task.words.ts';

/** A task: what there is to do, what is ticked off, and who does it. */
export default page({
  at: '/tasks/:task',
  access: 'case.read',
  params: taskParams,
  words: taskWords,
  find: async (visit) => {
    const { tx, params, world, now } = visit;
    const seen = await taskFor(visit, params.task);
    if (!seen) return undefined;
    const { officer } = seen.task;
    const owner = officer ? (await nameOfficers(tx, [officer])).get(officer) : undefined;
    const partners = await partnersFor(tx, world.council, seen.task);
    const commission = await commissionOf(tx, seen.task.id, now);
    return { ...seen, owner, commission, hasPartners: partners.length > 0 };
  },
  looks: ({ task }) => [task.case],
  form: ({ task }, visit) =>
    officerIn(visit).may.includes('case.act')
      ? z.object({
          items: z
            .union([z.string().transform((one) => [one]), z.array(z.string())])
            .default([])
            .pipe(z.array(z.enum(task.items.map(({ item }) => item)))),
          is: z.enum(['save', 'done']).catch('save'),
        })
      : z.never(),
  show: (visit) => taskView(visit, visit.subject, visit.words),
  act: async (visit) => {
    const { tx, act, subject, form } = visit;
    const { items, is: state } = form;
    const work = working(visit, subject.task);
    if (state === 'save') await tickItems(tx, { ...work, items }, act);
    else await finishTask(tx, { ...work, how: 'done', items }, act);
    return { to: paths.task(subject.task.id) };
  },
});
