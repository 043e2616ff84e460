import { Elsewhere, path } from '#platform/http';
import { page } from '../kit.ts';
import { openWords } from './open.words.ts';

/** There is one service in a preview: whoever goes back goes to its beginning. */
export default page({
  at: '/',
  access: 'anyone',
  words: openWords,
  find: async ({ person }): Promise<Elsewhere | undefined> =>
    person.walk && new Elsewhere(path('/services/:service', { service: person.walk.service })),
  looks: () => [],
  show: () => {
    throw new Error('the beginning of a preview is the beginning of its service');
  },
});
