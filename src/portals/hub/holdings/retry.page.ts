import { retryTimer } from '#capabilities/holdings';
import { html, radios } from '#platform/html';
import { z } from 'zod';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { holdingFor, holdingParams } from './holding-for.ts';
import { holdingFormView, holdingOverView } from './holding-form.view.ts';
import { timerKey, timersIn } from './timers.ts';
import { retryWords } from './retry.words.ts';

/** Has something that failed too often tried again. The button on the holding's page sends here. */
export default page({
  at: '/holdings/:reference/retry',
  access: 'case.act',
  params: holdingParams,
  words: retryWords,
  find: async (visit) => {
    const seen = await holdingFor(visit, visit.params.reference);
    if (!seen) return undefined;
    const timers = await timersIn(visit, seen);
    return { ...seen, timers, stuck: timers.filter(({ state }) => state === 'stuck') };
  },
  looks: ({ held }) => [held.id],
  // One that another tab had tried again is no mistake.
  form: ({ timers }) => z.object({ timer: z.enum(timers.map(timerKey), { error: 'missing' }) }),
  show: (visit) => {
    const { subject, words } = visit;
    const { title, button, none } = words;
    if (subject.stuck.length === 0) return holdingOverView(visit, subject, { title, over: none });
    const items = subject.stuck.map((timer) => ({
      value: timerKey(timer),
      text: timer.label,
      hint: { text: timer.failed ?? '' },
    }));
    const fields = html`<p>${words.about}</p>
      ${radios({
        name: 'timer',
        fieldset: { legend: { text: words.timer } },
        items,
        value: enteredIn(visit, 'timer') || (items.length === 1 ? items[0]?.value : ''),
        ...mistakeAt(visit, 'timer'),
      })}`;
    return holdingFormView(visit, subject, { title, button, fields });
  },
  act: async ({ tx, act, subject: { held, timers }, form }) => {
    const chosen = timers.find((timer) => timerKey(timer) === form.timer);
    if (chosen) await retryTimer(tx, chosen, act);
    return { to: paths.holding(held.reference) };
  },
});
