import { html, summaryList } from '#platform/html';
import { page } from '../kit.ts';
import { articleView } from './article.ts';
import { contactWords } from './contact.words.ts';

export default page({
  at: '/contact',
  access: 'anyone',
  words: contactWords,
  find: async ({ world }) => world.council.contact,
  looks: () => [],
  show: ({ words, subject, ...around }) => {
    const { telephone, hours, email } = subject;
    const rows = [
      { key: { text: words.telephone }, value: { text: telephone } },
      { key: { text: words.hours }, value: { text: hours[around.tongue] } },
      {
        key: { text: words.email },
        value: { html: html`<a class="govuk-link" href="mailto:${email}">${email}</a>` },
      },
    ];
    return articleView(
      around,
      { title: words.title, parts: [{ paragraphs: [words.lead] }] },
      summaryList({ rows }),
    );
  },
});
