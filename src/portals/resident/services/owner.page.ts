import { slug } from '#language';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { page } from '../kit.ts';
import { draftToFill } from './draft-holder.ts';
import { elsewhereIn } from './elsewhere-in.ts';
import { ownerView } from './owner.view.ts';
import { ownerWords } from './owner.words.ts';
import { toStep } from './to-step.ts';

/** Whose ground the chosen place is, before the form asks anything else. */
export default page({
  at: '/services/:service/owner',
  access: 'anyone',
  params: z.object({ service: slug }),
  words: ownerWords,
  find: async ({ params: { service }, ...visit }) => {
    const draft = await draftToFill(visit, service);
    if (draft instanceof Elsewhere) return draft;
    const { next } = draft.journey;
    const onward = toStep(service, next ? { to: 'page', page: next.page } : { to: 'check' });
    const elsewhere = await elsewhereIn(visit.tx, draft, visit.now);
    return elsewhere ? { draft, elsewhere, onward } : new Elsewhere(onward);
  },
  looks: () => [],
  show: (visit) => ownerView(visit),
});
