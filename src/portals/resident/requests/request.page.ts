import { tombstoneOf } from '#capabilities/cases';
import { filesOf } from '#capabilities/documents';
import { Elsewhere, path } from '#platform/http';
import { followUpsOn, storyFor } from '#services';
import { z } from 'zod';
import { holdingsThrough } from '../holdings/holdings-through.ts';
import { saidHoldings } from '../holdings/said-holding.ts';
import { page } from '../kit.ts';
import type { ResidentVisit } from '../kit.ts';
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

/** What was destroyed says so to whoever has its link. */
async function destroyedUnder({
  tx,
  world,
  params,
}: Pick<ResidentVisit, 'tx' | 'world'> & {
  readonly params: { readonly reference: string; readonly seal: string };
}) {
  const reference = world.seals.open(params.reference, params.seal);
  const isGone = reference && (await tombstoneOf(tx, reference));
  return isGone ? new Elsewhere(path('/requests/:reference/:seal/destroyed', params)) : undefined;
}
