import { page } from '../kit.ts';
import { accessibilityWords } from './accessibility.words.ts';
import { articleView } from './article.ts';

export default page({
  at: '/accessibility',
  access: 'anyone',
  words: accessibilityWords,
  find: async ({ world }) => world.council.contact,
  looks: () => [],
  show: ({ words, subject, ...around }) =>
    articleView(around, {
      title: words.title,
      parts: words.parts(subject.telephone, subject.hours[around.tongue], subject.email),
    }),
});
