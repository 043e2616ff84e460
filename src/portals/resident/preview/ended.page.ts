import { html } from '#platform/html';
import { layout } from '../layout.ts';
import { page } from '../kit.ts';
import { endWords } from './end.words.ts';

/** Where a preview ends. */
export default page({
  at: '/ended',
  access: 'anyone',
  words: endWords,
  find: async () => ({}),
  looks: () => [],
  show: (visit) => {
    const { words } = visit;
    const content = html`<h1 class="govuk-heading-l">${words.endedTitle}</h1>
      <p class="govuk-body">${words.ended}</p>`;
    return layout(visit, { title: words.endedTitle, content });
  },
});
