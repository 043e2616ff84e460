import { optionalText } from '#language';
import { findServices, inGroups, offeredServices } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { homeView } from './home.view.ts';
import { homeWords } from './home.words.ts';

/** As many as fit in the search field of a phone. */
const mostExamples = 3;

export default page({
  at: '/',
  access: 'anyone',
  query: z.object({ q: optionalText(100).catch('') }),
  words: homeWords,
  find: async ({ tx, tongue, query: { q }, world: { council } }) => {
    const services = await offeredServices(tx, { groups: council.groups, tongue });
    return {
      typed: q,
      examples: shortest(services.map(({ noun }) => noun.toLowerCase())).join(', '),
      groups: inGroups(services, council.groups, tongue),
      found: findServices(services, q, tongue),
    };
  },
  looks: () => [],
  show: (visit) => homeView(visit),
});

function shortest(nouns: readonly string[]): readonly string[] {
  return nouns.toSorted((one, other) => one.length - other.length).slice(0, mostExamples);
}
