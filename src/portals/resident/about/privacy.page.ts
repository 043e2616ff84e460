import { page } from '../kit.ts';
import { articleView } from './article.ts';
import { privacyWords } from './privacy.words.ts';

export default page({
  at: '/privacy',
  access: 'anyone',
  words: privacyWords,
  find: async ({ world, tongue }) => world.council.name[tongue],
  looks: () => [],
  show: ({ words, subject, ...around }) =>
    articleView(around, { title: words.title, parts: words.parts(subject) }),
});
