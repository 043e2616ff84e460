import { text } from '#language';
import { textarea } from '#platform/html';
import { finishTask } from '#services';
import { z } from 'zod';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { taskFor, taskParams, working } from './task-for.ts';
import { taskFormView, taskOverView } from './task-form.view.ts';
import { isWorkable } from './task-for.ts';
import { waiverWords } from './waiver.words.ts';

/** Ends a task that nobody needs to do, with the reason. */
export default page({
  at: '/tasks/:task/waiver',
  access: 'case.act',
  params: taskParams,
  words: waiverWords,
  find: async (visit) => taskFor(visit, visit.params.task),
  looks: ({ task }) => [task.case],
  form: () => z.object({ why: text(2_000) }),
  show: (visit) => {
    const { subject, words } = visit;
    const { title, button, back } = words;
    if (!isWorkable(visit, subject.task)) return taskOverView(visit, subject, words);
    const fields = textarea({
      id: 'why',
      name: 'why',
      rows: 3,
      label: { text: words.why },
      hint: { text: words.whyHint },
      value: enteredIn(visit, 'why'),
      ...mistakeAt(visit, 'why'),
    });
    return taskFormView(visit, subject, { title, button, back, fields });
  },
  act: async (visit) => {
    const { tx, act, subject, form } = visit;
    await finishTask(tx, { ...working(visit, subject.task), how: 'not-needed', why: form.why }, act);
    return { to: paths.task(subject.task.id) };
  },
});
