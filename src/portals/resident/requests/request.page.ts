import { filesOf } from '#capabilities/documents';
import { followUpsOn, storyFor } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
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
    const story = request && (await storyFor(tx, request.id, tongue));
    return (
      story && {
        ...story,
        named: params,
        followUps: await followUpsOn(tx, story.request, { tongue, now }),
        files: await filesOf(tx, { kind: 'request', ids: [story.request] }),
      }
    );
  },
  looks: ({ request }) => [request],
  show: (visit) => requestView(visit),
});
