import { slug } from '#language';
import { html } from '#platform/html';
import { z } from 'zod';
import { page } from '../kit.ts';
import { layout } from '../layout.ts';
import { returnsWords } from './returns.words.ts';

const days = 28;

/** A link is on its way. It says nothing of anybody: on a shared device it may be the last page that is seen. */
export default page({
  at: '/services/:service/saved',
  access: 'anyone',
  params: z.object({ service: slug }),
  words: returnsWords,
  find: async () => true,
  looks: () => [],
  show: (visit) => {
    const { words, link } = visit;
    const content = html`<h1 class="govuk-heading-l">${words.sent}</h1>
      <p class="govuk-body">${words.sentHow(days)}</p>
      <p class="govuk-body">${words.notCome}</p>
      <p class="govuk-body"><a class="govuk-link" href="${link('/')}">${words.more}</a></p>`;
    return layout(visit, { title: words.sent, content, section: 'services' });
  },
});
