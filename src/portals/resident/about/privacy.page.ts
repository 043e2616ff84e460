import { page } from '../kit.ts';
import { articleView, saidBy } from './article.ts';
import { privacyWords } from './privacy.words.ts';

export default page({
  at: '/privacy',
  access: 'anyone',
  words: privacyWords,
  find: async ({ world }) => world.council,
  looks: () => [],
  show: ({ words: { title, parts }, subject, ...around }) =>
    articleView(around, { title, parts: saidBy(subject, around.tongue, parts) }),
});
