import { Elsewhere, path } from '#platform/http';
import { withdrawFromCase } from '#services';
import { page } from '../kit.ts';
import { sealed, storyUnder } from './story-under.ts';
import { withdrawalView } from './withdrawal.view.ts';
import { withdrawalWords } from './withdrawal.words.ts';

/** Somebody takes their request back, as its service lets them. */
export default page({
  at: '/requests/:reference/:seal/withdrawal',
  access: 'anyone',
  params: sealed,
  words: withdrawalWords,
  find: async (visit) => {
    const story = await storyUnder(visit, visit.params);
    if (!story) return undefined;
    // Who comes too late is shown how their request stands.
    const { open } = story;
    if (!open?.mayWithdraw) return new Elsewhere(path('/requests/:reference/:seal', visit.params));
    return { ...story, open };
  },
  looks: ({ request }) => [request],
  show: (visit) => withdrawalView(visit),
  act: async ({ tx, act, subject: { open, request }, params }) => {
    await withdrawFromCase(tx, { case: open.id, request }, act);
    return { to: path('/requests/:reference/:seal', params) };
  },
});
