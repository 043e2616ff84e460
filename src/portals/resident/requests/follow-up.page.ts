import { caseOf } from '#capabilities/cases';
import { drawReference, slug, text } from '#language';
import { systemChance } from '#platform/chance';
import { path } from '#platform/http';
import { askFollowUp, followUpsOn, storyFor } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { followUpView } from './follow-up.view.ts';
import { followUpWords } from './follow-up.words.ts';
import { sealedRequest } from './sealed-request.ts';

/** Asks for what may follow a closed case: a review of what was answered, say. */
export default page({
  at: '/requests/:reference/:seal/follow-ups/:case/:followUp',
  access: 'anyone',
  params: z.object({ reference: z.string(), seal: z.string(), case: z.string(), followUp: slug }),
  words: followUpWords,
  find: async ({ tx, now, world, tongue, params }) => {
    const request = await sealedRequest(tx, world.seals, params);
    const story = request && (await storyFor(tx, request.id, tongue));
    const all = request ? await followUpsOn(tx, request.id, { tongue, now }) : [];
    const offered = all.find(({ of, followUp }) => of === params.case && followUp === params.followUp);
    const found = offered && (await caseOf(tx, offered.case));
    return (
      story &&
      offered &&
      found && { request: story.request, title: story.title, offered, found, named: params }
    );
  },
  looks: ({ request }) => [request],
  show: (visit) => followUpView(visit),
  form: () => z.object({ why: text(5_000) }),
  act: async ({ tx, act, subject, form, params }) => {
    const { found, offered } = subject;
    const reference = drawReference(systemChance.draw);
    const asking = { found, followUp: offered.followUp, reference, by: 'requester', why: form.why } as const;
    await askFollowUp(tx, asking, act);
    return { to: path('/requests/:reference/:seal', { reference: params.reference, seal: params.seal }) };
  },
});
