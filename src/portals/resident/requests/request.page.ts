import { filesOf } from '#capabilities/documents';
import { followUpsOn, storyFor } from '#services';
import { z } from 'zod';
import { holdingsThrough } from '../holdings/holdings-through.ts';
import { saidHoldings } from '../holdings/said-holding.ts';
import { page } from '../kit.ts';
import { destroyedUnder } from './destroyed-under.ts';
import { requestView } from './request.view.ts';
import { requestWords } from './request.words.ts';
import { sealedRequest } from './sealed-request.ts';

export default page({
  at: '/requests/:reference/:seal',
  access: 'anyone',
  params: z.object({ reference: z.string(), seal: z.string() }),
  words: requestWords,
  find: async ({ tx, now, world, tongue, params }) => {
    const request = await sealedRequest(tx, world.seals, params);
    if (!request) return destroyedUnder({ tx, world, params });
    const story = await storyFor(tx, request.id, tongue);
    return (
      story && {
        ...story,
        named: params,
        holdings: await saidHoldings(tx, await holdingsThrough(tx, story), { tongue, now }),
        followUps: await followUpsOn(tx, story.request, { tongue, now }),
        files: await filesOf(tx, { kind: 'request', ids: [story.request] }),
      }
    );
  },
  looks: ({ request, holdings }) => [request, ...holdings.map(({ id }) => id)],
  show: (visit) => requestView(visit),
});
