import { Elsewhere, path } from '#platform/http';
import { outcomeOf } from '#services';
import { page } from '../kit.ts';
import { outcomeView } from './outcome.view.ts';
import { outcomeWords } from './outcome.words.ts';

/** What would have come of what was sent: the case, whose it is, by when and why, and every message. */
export default page({
  at: '/outcome',
  access: 'anyone',
  words: outcomeWords,
  find: async ({ tx, act, tongue, world, link, person: { walk } }) => {
    if (!walk) return undefined;
    const request = (reference: Parameters<typeof world.seals.seal>[0]) =>
      link(path('/requests/:reference/:seal', { reference, seal: world.seals.seal(reference) }));
    const links = { request, holding: request };
    const outcome = await outcomeOf(tx, { walk, links, tongue }, act);
    return outcome ? { outcome, service: walk.service } : new Elsewhere('/');
  },
  looks: () => [],
  show: (visit) => outcomeView(visit),
});
