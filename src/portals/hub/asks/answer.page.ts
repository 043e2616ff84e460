import { answerAsk, askOf } from '#capabilities/cases';
import { caseReference, optionalText, uuid } from '#language';
import { html, input, radios, textarea } from '#platform/html';
import { z } from 'zod';
import { caseFormView, overtakenView } from '../cases/case-form.view.ts';
import { afterwards, caseFor, handling } from '../cases/case-for.ts';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { page } from '../kit.ts';
import { answerWords } from './answer.words.ts';

/** Records by hand what somebody outside answered, also when it comes late. */
export default page({
  at: '/cases/:reference/asks/:ask/answer',
  access: 'case.act',
  params: z.object({ reference: caseReference, ask: uuid }),
  words: answerWords,
  find: async (visit) => {
    const { tx, params } = visit;
    const seen = await caseFor(visit, params.reference);
    const ask = seen && (await askOf(tx, params.ask));
    return seen && ask?.case === seen.found.id ? { ...seen, ask } : undefined;
  },
  looks: ({ found }) => [found.id],
  form: () =>
    z.object({
      answer: z.enum(['accepted', 'rejected'], { error: 'missing' }),
      theirs: optionalText(100),
      note: optionalText(2_000),
    }),
  show: (visit) => {
    const { subject, words } = visit;
    const { ask } = subject;
    const { title, button } = words;
    if (ask.answeredAt) return overtakenView(visit, subject, title);
    const fields = html`<p class="soft">${words.about(subject.words.asks[ask.asks] ?? ask.asks)}</p>
      ${radios({
        name: 'answer',
        fieldset: { legend: { text: words.answer } },
        items: [
          { value: 'accepted', text: words.accepted },
          { value: 'rejected', text: words.rejected, hint: { text: words.rejectedHint } },
        ],
        value: enteredIn(visit, 'answer'),
        ...mistakeAt(visit, 'answer'),
      })}
      ${input({
        id: 'theirs',
        name: 'theirs',
        label: { text: `${words.theirs} ${words.optional}` },
        value: enteredIn(visit, 'theirs'),
        ...mistakeAt(visit, 'theirs'),
      })}
      ${textarea({
        id: 'note',
        name: 'note',
        rows: 3,
        label: { text: `${words.note} ${words.optional}` },
        value: enteredIn(visit, 'note'),
        ...mistakeAt(visit, 'note'),
      })}`;
    return caseFormView(visit, subject, { title, button, fields });
  },
  act: async (visit) => {
    const { tx, act, subject, form } = visit;
    const { evenIfClosed } = handling(visit, subject.found);
    const { answer, theirs, note } = form;
    const answering = { ask: subject.ask.id, evenIfClosed, answer, theirReference: theirs, note };
    await answerAsk(tx, answering, act);
    const now = await caseFor(visit, subject.found.reference);
    return afterwards(visit, subject.found, now?.found.sight ?? '');
  },
});
