import { commissionOf, withdrawCommission } from '#capabilities/cases';
import { html, radios } from '#platform/html';
import { giveToPartner, partnersFor, shownToPartner } from '#services';
import { z } from 'zod';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { commissionWords } from './commission.words.ts';
import { isWorkable, taskFor, taskParams, working } from './task-for.ts';
import { taskFormView, taskOverView } from './task-form.view.ts';

const nobody = 'nobody';

/** Gives a task to a partner outside, or takes it back from them; what they will read is said first. */
export default page({
  at: '/tasks/:task/commission',
  access: 'task.commission',
  params: taskParams,
  words: commissionWords,
  find: async (visit) => {
    const { tx, params, now, world } = visit;
    const seen = await taskFor(visit, params.task);
    const partners = seen ? await partnersFor(tx, world.council, seen.task) : [];
    if (!seen || partners.length === 0) return undefined;
    const latest = await commissionOf(tx, seen.task.id, now);
    const shown = await shownToPartner(tx, { task: seen.task, tongue: visit.tongue });
    return { ...seen, partners, shown, has: latest?.standing === 'open' ? latest.partner : nobody };
  },
  looks: ({ task }) => [task.case],
  form: ({ partners }) =>
    z.object({ to: z.enum([nobody, ...partners.map(({ partner }) => partner)], { error: 'missing' }) }),
  show: (visit) => {
    const { subject, words, tongue } = visit;
    const { task, partners, shown, has } = subject;
    const { title, button, back } = words;
    if (!isWorkable(visit, task)) return taskOverView(visit, subject, words);
    const items = partners.map(({ partner, name, email }) => ({
      value: partner,
      text: name[tongue],
      hint: { text: partner === has ? `${email}. ${words.has}` : email },
    }));
    const fields = html`<p>${words.about}</p>
      <ul class="why">
        <li>${words.reads}</li>
        ${shown.map(({ label, words: said }) => html`<li>${label}: ${said}</li>`)}
      </ul>
      ${radios({
        name: 'to',
        fieldset: { legend: { text: words.to } },
        items: [...items, { value: nobody, text: words.nobody }],
        value: enteredIn(visit, 'to') || has,
        ...mistakeAt(visit, 'to'),
      })}`;
    return taskFormView(visit, subject, { title, button, back, fields });
  },
  act: async (visit) => {
    const { tx, act, subject, form, world } = visit;
    const { task } = subject;
    const work = working(visit, task);
    if (form.to === nobody) await withdrawCommission(tx, work, act);
    else {
      const { council, partnerLink: link } = world;
      const { evenIfClosed } = work;
      await giveToPartner(tx, { task, partner: form.to, council, link, evenIfClosed }, act);
    }
    return { to: paths.task(task.id) };
  },
});
