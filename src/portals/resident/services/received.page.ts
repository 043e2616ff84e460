import { contactGiven, submissionOf } from '#capabilities/forms';
import type { Tx } from '#platform/database';
import { storyFor } from '#services';
import type { RequestStory } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { sealedRequest } from '../requests/sealed-request.ts';
import { receivedView } from './received.view.ts';
import { receivedWords } from './received.words.ts';

export default page({
  at: '/received/:reference/:seal',
  access: 'anyone',
  params: z.object({ reference: z.string(), seal: z.string() }),
  words: receivedWords,
  find: async ({ tx, world, tongue, params }) => {
    const request = await sealedRequest(tx, world.seals, params);
    const story = request && (await storyFor(tx, request.id, tongue));
    return story && { story, seal: params.seal, isTold: await isTold(tx, story) };
  },
  // It shows nothing of a person: a reference, a place and a date.
  looks: () => [],
  show: (visit) => receivedView(visit),
});

/** Whether there is an email address to write to; which one it is, is not shown. */
async function isTold(tx: Tx, { submission }: RequestStory): Promise<boolean> {
  const sent = submission ? await submissionOf(tx, submission) : undefined;
  return sent !== undefined && contactGiven(sent.form, sent.answers).email !== undefined;
}
