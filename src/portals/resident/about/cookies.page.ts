import { table } from '#platform/html';
import { page } from '../kit.ts';
import { articleView } from './article.ts';
import { cookiesWords } from './cookies.words.ts';

export default page({
  at: '/cookies',
  access: 'anyone',
  words: cookiesWords,
  find: async () => ({}),
  looks: () => [],
  show: ({ words, ...around }) => {
    const cookies = table({
      caption: words.caption,
      captionClasses: 'govuk-table__caption--m',
      head: words.head.map((text) => ({ text })),
      rows: words.rows.map((row) => row.map((text) => ({ text }))),
    });
    return articleView(around, { title: words.title, parts: [{ paragraphs: [words.lead] }] }, cookies);
  },
});
