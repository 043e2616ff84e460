import { answerAsk, askOf, finishAsk } from '#capabilities/cases';
import { caseReference, optionalText, uuid } from '#language';
import { html, input, radios, textarea } from '#platform/html';
import type { Html } from '#platform/html';
import { Elsewhere } from '#platform/http';
import type { Entry } from '#platform/http';
import { z } from 'zod';
import { caseFormView, overtakenView } from '../cases/case-form.view.ts';
import { afterwards, caseFor, caseServing, handling } from '../cases/case-for.ts';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { resumed, sentFrom } from '../jottings/begun.ts';
import { comeBack } from '../meanwhile/come-back.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { answerWords } from './answer.words.ts';

/** Records by hand what somebody outside answered, also when it comes late, and that they have finished. */
export default page({
  at: '/cases/:reference/asks/:ask/answer',
  access: 'case.act',
  params: z.object({ reference: caseReference, ask: uuid }),
  words: answerWords,
  find: async (visit) => {
    const { tx, params } = visit;
    const seen = await caseFor(visit, params.reference);
    if (!seen || seen instanceof Elsewhere) return seen;
    const ask = await askOf(tx, params.ask);
    return ask?.case === seen.found.id ? { ...seen, ask, noun: `asks/${ask.id}/answer` } : undefined;
  },
  looks: ({ found }) => [found.id],
  form: () =>
    z.object({
      answer: z.enum(['accepted', 'rejected', 'finished'], { error: 'missing' }),
      theirs: optionalText(100),
      note: optionalText(2_000),
    }),
  gather: (visit) => comeBack(visit, visit.subject, { form: visit.subject.noun, wanted: () => [] }),
  show: (opened) => {
    const { subject, words, more: returned } = opened;
    const { ask } = subject;
    const visit = resumed(opened, returned.begun);
    const { title, button } = words;
    if (ask.state === 'rejected' || ask.state === 'finished') return overtakenView(visit, subject, { title });
    const fields = html`<p class="soft">${words.about(subject.words.asks[ask.asks] ?? ask.asks)}</p>
      ${radios({
        name: 'answer',
        fieldset: { legend: { text: words.answer } },
        items: [
          ...(ask.answeredAt
            ? []
            : [
                { value: 'accepted', text: words.accepted },
                { value: 'rejected', text: words.rejected, hint: { text: words.rejectedHint } },
              ]),
          { value: 'finished', text: words.finished },
        ],
        value: enteredIn(visit, 'answer'),
        ...mistakeAt(visit, 'answer'),
      })}
      ${!ask.answeredAt && theirsView(visit, words)}
      ${textarea({
        id: 'note',
        name: 'note',
        rows: 3,
        label: { text: `${words.note} ${words.optional}` },
        value: enteredIn(visit, 'note'),
        ...mistakeAt(visit, 'note'),
      })}`;
    return caseFormView(visit, subject, { title, button, fields, returned });
  },
  act: async (visit) => {
    const { tx, act, subject, form } = visit;
    const { evenIfClosed } = handling(visit, subject.found);
    const { answer, theirs, note } = form;
    const said = { ask: subject.ask.id, evenIfClosed, theirReference: theirs, note };
    if (answer === 'finished') await finishAsk(tx, said, act);
    else await answerAsk(tx, { ...said, answer }, act);
    await sentFrom(visit, subject.found, subject.noun);
    const now = await caseServing(visit, subject.found.reference);
    return afterwards(visit, subject.found, now?.found.sight ?? '');
  },
});

/** Whoever has answered has said by then what they call it. */
function theirsView(visit: HubVisit & Entry, words: (typeof answerWords)['en']): Html {
  return input({
    id: 'theirs',
    name: 'theirs',
    label: { text: `${words.theirs} ${words.optional}` },
    value: enteredIn(visit, 'theirs'),
    ...mistakeAt(visit, 'theirs'),
  });
}
