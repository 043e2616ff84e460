import { heldThings, placeHold } from '#capabilities/cases';
import { londonDay, text } from '#language';
import { html, radios } from '#platform/html';
import { z } from 'zod';
import { caseFormView } from '../cases/case-form.view.ts';
import { caseFor, caseParams, revision } from '../cases/case-for.ts';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { dayAhead } from './day-in.ts';
import { holdWords } from './hold.words.ts';
import { reasonAndDay } from './reason-and-day.ts';

/** From a case: it, all of the person who asked, or all of its service is not destroyed until somebody releases it. */
export default page({
  at: '/cases/:reference/hold',
  access: 'records.review',
  params: caseParams,
  words: holdWords,
  find: async (visit) => caseFor(visit, visit.params.reference),
  looks: ({ found }) => [found.id],
  form: (_subject, { now }) =>
    z.object({
      revision,
      holds: z.enum(heldThings, { error: 'missing' }),
      why: text(2_000),
      day: dayAhead(now),
    }),
  show: (visit) => {
    const { subject, words, now } = visit;
    const items = heldThings.map((value) => ({ value, text: words.things[value] }));
    const fields = html`<p>${words.about}</p>
      ${radios({
        name: 'holds',
        fieldset: { legend: { text: words.holds } },
        items,
        value: enteredIn(visit, 'holds'),
        ...mistakeAt(visit, 'holds'),
      })}
      ${reasonAndDay(visit, words, londonDay(now).add({ years: 1 }))}`;
    return caseFormView(visit, subject, { title: words.title, button: words.button, fields });
  },
  act: async (visit) => {
    const { tx, act, subject, form } = visit;
    const { holds, why, day } = form;
    const owner = officerIn(visit).id;
    await placeHold(tx, { case: subject.found.id, holds, why, owner, reviewOn: day }, act);
    return { to: paths.holds };
  },
});
