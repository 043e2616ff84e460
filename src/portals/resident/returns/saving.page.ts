import { contactGiven, moveDraft } from '#capabilities/forms';
import type { Draft } from '#capabilities/forms';
import { emailAddress, slug } from '#language';
import type { EmailAddress } from '#language';
import { Elsewhere, path } from '#platform/http';
import { sendReturnLink } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import type { ResidentVisit } from '../kit.ts';
import { draftToFill } from '../services/draft-holder.ts';
import { toStep } from '../services/to-step.ts';
import { askedBy } from './asked-by.ts';
import { returnsWords } from './returns.words.ts';
import { savingView } from './saving.view.ts';

/** Somebody leaves a form, and has a link sent that brings them back to it. */
export default page({
  at: '/services/:service/saving',
  access: 'anyone',
  params: z.object({ service: slug }),
  words: returnsWords,
  find: async ({ params: { service }, ...visit }) => {
    const draft = await draftToFill(visit, service);
    if (draft instanceof Elsewhere) return draft;
    const { next } = draft.journey;
    const onward = toStep(service, next ? { to: 'page', page: next.page } : { to: 'check' });
    return { draft, onward, email: addressIn(visit, draft) };
  },
  looks: () => [],
  show: (visit) => savingView(visit),
  form: () => z.object({ email: emailAddress, device: z.enum(['own', 'shared']) }),
  act: async ({ subject: { draft }, form: { email, device }, ...visit }) => {
    const { tx, act, tongue, world } = visit;
    const link = await sendReturnLink(
      tx,
      {
        draft: draft.id,
        to: { email, tongue },
        why: 'asked',
        wayBack: world.wayBack,
        askedBy: askedBy(visit, email),
      },
      act,
    );
    if (device === 'shared') await moveDraft(tx, { draft: draft.id, to: { kind: 'link', id: link.id } }, act);
    return { to: path('/services/:service/saved', { service: draft.form.service }) };
  },
});

/** What they gave in the form, or the address of their account. */
function addressIn({ person }: ResidentVisit, { form, journey }: Draft): EmailAddress | undefined {
  const given = contactGiven(form, journey.answersOnRoute).email;
  return given ?? (person.kind === 'resident' ? person.account.email : undefined);
}
