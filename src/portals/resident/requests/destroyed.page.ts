import { tombstoneOf } from '#capabilities/cases';
import { sayDate, sayReference } from '#language';
import { html } from '#platform/html';
import { z } from 'zod';
import { page } from '../kit.ts';
import { layout } from '../layout.ts';
import { destroyedWords } from './destroyed.words.ts';

/** For whoever has the link of a request that was destroyed since: that it was, and why there is nothing left to show. */
export default page({
  at: '/requests/:reference/:seal/destroyed',
  access: 'anyone',
  params: z.object({ reference: z.string(), seal: z.string() }),
  words: destroyedWords,
  find: async ({ tx, world, params }) => {
    const reference = world.seals.open(params.reference, params.seal);
    return reference && tombstoneOf(tx, reference);
  },
  looks: () => [],
  show: (visit) => {
    const { subject, words, tongue, world } = visit;
    const { telephone, hours } = world.council.contact;
    const reference = sayReference(subject.reference);
    const content = html`<h1 class="govuk-heading-l">${words.title}</h1>
      <p class="govuk-body">${words.gone(reference, sayDate(subject.destroyedAt, tongue))}</p>
      <p class="govuk-body">${words.why}</p>
      <p class="govuk-body">${words.help(telephone, hours[tongue])}</p>`;
    return layout(visit, { title: `${words.title}, ${reference}`, content, section: 'follow' });
  },
});
