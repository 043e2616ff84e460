import { Elsewhere } from '#platform/http';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { endWords } from './end.words.ts';

/** There is one form in a preview: whoever goes back goes to it. */
export default page({
  at: '/',
  access: 'services.propose',
  words: endWords,
  find: async (visit): Promise<Elsewhere | undefined> => {
    const { walk } = officerIn(visit);
    return walk && new Elsewhere(paths.entry(walk.service));
  },
  looks: () => [],
  show: () => {
    throw new Error('the beginning of a preview is its form');
  },
});
