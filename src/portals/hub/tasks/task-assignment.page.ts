import { assignTask } from '#capabilities/cases';
import { officersInTeam } from '#capabilities/identity';
import type { Uuid } from '#language';
import { radios } from '#platform/html';
import { roleBookOf } from '#services';
import { z } from 'zod';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { councilQueues } from '../queues/council-queues.ts';
import { taskAssignmentWords } from './task-assignment.words.ts';
import { isWorkable, taskFor, taskParams, working } from './task-for.ts';
import type { SeenTask } from './task-for.ts';
import { taskFormView, taskOverView } from './task-form.view.ts';

/** Takes a task, puts it back, or, with the permission to assign, gives it to a colleague of its queue's team. */
export default page({
  at: '/tasks/:task/assignment',
  access: 'case.act',
  params: taskParams,
  words: taskAssignmentWords,
  find: async (visit) => {
    const seen = await taskFor(visit, visit.params.task);
    return seen && { ...seen, candidates: await candidatesFor(visit, seen) };
  },
  looks: ({ task }) => [task.case],
  form: ({ candidates }) =>
    z.object({
      to: z.enum(
        candidates.map(({ to }) => to),
        { error: 'missing' },
      ),
    }),
  show: (visit) => {
    const { subject, words, person } = visit;
    const { task, candidates } = subject;
    const { title, button, back } = words;
    if (!isWorkable(visit, task) || candidates.length === 0) return taskOverView(visit, subject, words);
    const has = task.officer === null ? 'nobody' : task.officer === person?.id ? 'me' : task.officer;
    const fields = radios({
      name: 'to',
      fieldset: { legend: { text: words.to } },
      items: candidates.map(({ to, name }) => ({
        value: to,
        text: to === 'me' ? words.me : to === 'nobody' ? words.nobody : name,
        ...(to === has ? { hint: { text: words.has } } : {}),
      })),
      value: enteredIn(visit, 'to') || (has === 'nobody' ? 'me' : has),
      ...mistakeAt(visit, 'to'),
    });
    return taskFormView(visit, subject, { title, button, back, fields });
  },
  act: async (visit) => {
    const { tx, act, subject, form } = visit;
    const officer = subject.candidates.find(({ to }) => to === form.to)?.officer ?? null;
    await assignTask(tx, { ...working(visit, subject.task), officer }, act);
    return { to: paths.task(subject.task.id) };
  },
});

type Candidate = { readonly to: string; readonly name: string; readonly officer: Uuid | null };

/** Without the permission to assign, one takes what nobody has and puts back what is one's own. */
async function candidatesFor(visit: HubVisit, { task }: SeenTask): Promise<readonly Candidate[]> {
  const { tx, tongue, world } = visit;
  const { id, name, may } = officerIn(visit);
  const me = { to: 'me', name, officer: id };
  const nobody = { to: 'nobody', name: '', officer: null };
  if (!may.includes('case.assign')) return task.officer !== null && task.officer !== id ? [] : [me, nobody];
  const team = councilQueues(world.council, tongue).find(({ queue }) => queue === task.queue)?.team;
  const colleagues = team === undefined ? [] : await officersInTeam(tx, team, roleBookOf(world.council));
  const others = colleagues
    .filter((colleague) => colleague.id !== id)
    .map((one) => ({ to: one.id, name: one.name, officer: one.id }));
  return [me, ...others, nobody];
}
