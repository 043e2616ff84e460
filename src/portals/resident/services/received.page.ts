import { contactGiven, submissionOf } from '#capabilities/forms';
import type { Tx } from '#platform/database';
import { firstWayTo, followsByCode, storyFor } from '#services';
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
    if (!story) return undefined;
    const contact = await contactOf(tx, story);
    return {
      story,
      seal: params.seal,
      toldBy: contact && firstWayTo(contact, world.council),
      code: followsByCode(contact ? [contact] : []) ? world.seals.code(story.reference) : undefined,
    };
  },
  // It shows nothing of a person: a reference, a place and a date.
  looks: () => [],
  show: (visit) => receivedView(visit),
});

/** How they are reached, as far as they said; the page shows by which way alone. */
async function contactOf(tx: Tx, { submission }: RequestStory) {
  const sent = submission ? await submissionOf(tx, submission) : undefined;
  return sent && contactGiven(sent.form, sent.answers);
}
