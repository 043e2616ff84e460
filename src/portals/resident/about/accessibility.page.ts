import { page } from '../kit.ts';
import { accessibilityWords } from './accessibility.words.ts';
import { articleView, saidBy } from './article.ts';

export default page({
  at: '/accessibility',
  access: 'anyone',
  words: accessibilityWords,
  find: async ({ world }) => world.council,
  looks: () => [],
  show: ({ words: { title, parts }, subject, ...around }) =>
    articleView(around, { title, parts: saidBy(subject, around.tongue, parts) }),
});
