import { optionalText } from '#language';
import { publishedServices } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { homeView } from './home.view.ts';
import { homeWords } from './home.words.ts';
import { namedLike } from './named-like.ts';

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
    return { typed: q, services: namedLike(services, q) };
  },
  looks: () => [],
  show: (visit) => homeView(visit),
});
