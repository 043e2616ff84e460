import { findOwnHolding } from '#capabilities/holdings';
import { Elsewhere, path } from '#platform/http';
import { storyFor } from '#services';
import { html } from '#platform/html';
import { z } from 'zod';
import { page } from '../kit.ts';
import { destroyedUnder } from '../requests/destroyed-under.ts';
import { sealedRequest } from '../requests/sealed-request.ts';
import { requestWords } from '../requests/request.words.ts';
import { holdingsThrough } from './holdings-through.ts';
import { whoseOf } from './whose.ts';

/** Where a message about a holding leads: to it, for its holder who is signed in; for anybody else to the request with which it began. */
export default page({
  at: '/requests/:reference/:seal/holding',
  access: 'anyone',
  params: z.object({ reference: z.string(), seal: z.string() }),
  words: requestWords,
  find: async ({ tx, world, tongue, person, params }) => {
    const request = await sealedRequest(tx, world.seals, params);
    const story = request && (await storyFor(tx, request.id, tongue));
    if (!story) return destroyedUnder({ tx, world, params });
    const whose = whoseOf(person);
    for (const { reference } of whose ? await holdingsThrough(tx, story) : [])
      if (whose && (await findOwnHolding(tx, whose, reference)))
        return new Elsewhere(path('/account/holdings/:reference', { reference }));
    return new Elsewhere(path('/requests/:reference/:seal', params));
  },
  looks: () => [],
  show: () => html``,
});
