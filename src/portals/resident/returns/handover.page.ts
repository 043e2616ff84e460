import { handoverCodeOf, makeHandoverCode } from '#capabilities/forms';
import { drawReference, sayMoment, sayReference, slug } from '#language';
import { systemChance } from '#platform/chance';
import { button, html, panel } from '#platform/html';
import { Elsewhere, path } from '#platform/http';
import { z } from 'zod';
import { page } from '../kit.ts';
import { layout } from '../layout.ts';
import { draftHere } from '../services/draft-holder.ts';
import { returnsWords } from './returns.words.ts';

const at = '/services/:service/handover';

/** A code that is read out over the telephone, by which an adviser finishes the form with whoever began it. */
export default page({
  at,
  access: 'anyone',
  params: z.object({ service: slug }),
  words: returnsWords,
  find: async ({ params: { service }, ...visit }) => {
    const draft = await draftHere(visit, service);
    if (!draft) return new Elsewhere(path('/services/:service', { service }));
    return { draft, known: await handoverCodeOf(visit.tx, draft.id, visit.now) };
  },
  looks: () => [],
  show: (visit) => {
    const { words, subject, tongue, world, hidden } = visit;
    const { draft, known } = subject;
    const { telephone, hours } = world.council.contact;
    const content = known
      ? html`${panel({ titleText: words.codeIs, html: html`<strong>${sayReference(known.code)}</strong>` })}
          <p class="govuk-body">
            ${words.codeHow(telephone, hours[tongue], sayMoment(known.expiresAt, tongue))}
          </p>`
      : html`<h1 class="govuk-heading-l">${words.code}</h1>
          <p class="govuk-body">${words.codeBefore}</p>
          <form method="post" novalidate>
            ${hidden}${button({ text: words.getCode, preventDoubleClick: true })}
          </form>`;
    const back = path('/services/:service/saving', { service: draft.form.service });
    return layout(visit, { title: known ? words.codeIs : words.code, content, back, section: 'services' });
  },
  form: () => z.object({}),
  act: async ({ tx, act, tongue, subject: { draft, known } }) => {
    const code = drawReference(systemChance.draw);
    if (!known) await makeHandoverCode(tx, { draft: draft.id, tongue, code }, act);
    return { to: path(at, { service: draft.form.service }) };
  },
});
