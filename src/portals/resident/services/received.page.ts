import { contactGiven, submissionOf } from '#capabilities/forms';
import type { Channel } from '#capabilities/notifications';
import type { Tx } from '#platform/database';
import { firstWayTo, storyFor } from '#services';
import type { Council, RequestStory } from '#services';
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
    const told = await toldBy(tx, story, world.council);
    const code = told === 'email' ? undefined : world.seals.code(story.reference);
    return { story, seal: params.seal, toldBy: told, code };
  },
  // It shows nothing of a person: a reference, a place and a date.
  looks: () => [],
  show: (visit) => receivedView(visit),
});

/** By which way they hear, as far as they said; where that reaches them, is not shown. */
async function toldBy(tx: Tx, { submission }: RequestStory, council: Council): Promise<Channel | undefined> {
  const sent = submission ? await submissionOf(tx, submission) : undefined;
  return sent && firstWayTo(contactGiven(sent.form, sent.answers), council);
}
