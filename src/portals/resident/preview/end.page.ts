import { button, html } from '#platform/html';
import { endWalk } from '#services';
import { layout } from '../layout.ts';
import { page } from '../kit.ts';
import { endWords } from './end.words.ts';

/** The way out: what was typed is forgotten at once. */
export default page({
  at: '/ending',
  access: 'anyone',
  words: endWords,
  find: async ({ person: { walk } }) => walk && { walk },
  looks: () => [],
  show: (visit) => {
    const { words, hidden, mistakes } = visit;
    const content = html`<h1 class="govuk-heading-l">${words.title}</h1>
      <p class="govuk-body">${words.about}</p>
      <form method="post" novalidate>
        ${hidden}${button({ text: words.button, preventDoubleClick: true })}
      </form>`;
    return layout(visit, { title: words.title, content, mistakes, back: '/' });
  },
  act: async ({ tx, subject: { walk } }) => {
    await endWalk(tx, walk.walker);
    return { to: '/ended', signOut: true };
  },
});
