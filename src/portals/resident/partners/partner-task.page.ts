import { newId } from '#platform/chance';
import { Refusal } from '#platform/errors';
import { countAttempt, path } from '#platform/http';
import { answerAsPartner, partnerTask } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { partnerForm } from './partner-form.ts';
import { partnerTaskView } from './partner-task.view.ts';
import { partnerTaskWords } from './partner-task.words.ts';

/** How often somebody may answer by one link in an hour. */
const mostAnswers = 60;

/** A task that a partner was given, without an account. Looking does nothing: mail systems open links to see what is behind them. */
export default page({
  at: '/partner-tasks/:token',
  access: 'anyone',
  params: z.object({ token: z.string().regex(/^[\w-]{43}$/) }),
  words: partnerTaskWords,
  takesFiles: true,
  find: async ({ tx, params: { token }, tongue, now }) => partnerTask(tx, { token, tongue, now }),
  looks: ({ task }) => [task.case],
  show: (visit) => partnerTaskView(visit),
  form: ({ task }, visit) => partnerForm(task, visit),
  act: async ({ tx, act, now, subject, form, params }) => {
    const counted = { name: `partner ${subject.commission.id}`, minutes: 60 };
    if ((await countAttempt(tx, counted, now)) > mostAnswers)
      return { refused: new Refusal('resident.too-many-replies') };
    await answerAsPartner(tx, { of: subject, ...form, note: newId(now) }, act);
    return { to: path('/partner-tasks/:token', params) };
  },
});
