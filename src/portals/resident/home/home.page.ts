import { optionalText } from '#language';
import { publishedServices } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { homeView } from './home.view.ts';
import { homeWords } from './home.words.ts';
import { namedLike } from './named-like.ts';

/** As many as fit in the search field of a phone. */
const mostExamples = 3;

export default page({
  at: '/',
  access: 'anyone',
  query: z.object({ q: optionalText(100).catch('') }),
  words: homeWords,
  find: async ({ tx, tongue, query: { q } }) => {
    const services = (await publishedServices(tx)).map(({ service, words }) => ({
      service,
      ...words[tongue],
    }));
    const examples = services
      .slice(0, mostExamples)
      .map(({ noun }) => noun.toLowerCase())
      .join(', ');
    return { typed: q, examples, services: namedLike(services, q) };
  },
  looks: () => [],
  show: (visit) => homeView(visit),
});
