import { discardDraft, startDraft } from '#capabilities/forms';
import type { Draft } from '#capabilities/forms';
import { slug } from '#language';
import { path } from '#platform/http';
import { draftStanding, goOnWithDraft, packOf, publishedServices } from '#services';
import type { PublishedService } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import type { ResidentVisit } from '../kit.ts';
import { draftHere, holderOf } from './draft-holder.ts';
import { saidAnswers } from './said-answers.ts';
import { startView } from './start.view.ts';
import { startWords } from './start.words.ts';
import { toStep } from './to-step.ts';

export default page({
  at: '/services/:service',
  access: 'anyone',
  params: z.object({ service: slug }),
  words: startWords,
  find: async ({ params: { service }, ...visit }) => {
    const { tx, now } = visit;
    const live = (await publishedServices(tx)).find((offered) => offered.service === service);
    const draft = await draftHere(visit, service);
    const pack = live ?? (draft && (await packOf(tx, service, draft.form.version)));
    if (!pack) return undefined;
    return { pack, draft, standing: draft && (await draftStanding(tx, draft, now)) };
  },
  gather: async ({ tx, tongue, subject: { draft, standing } }) => ({
    lines: draft && standing?.how !== 'goes-on' ? await saidAnswers(tx, draft, tongue) : [],
  }),
  looks: () => [],
  show: (visit) => startView(visit),
  form: () => z.object({ begin: z.enum(['start', 'again', 'remove']).default('start') }),
  act: async ({ subject, form: { begin }, ...visit }) => {
    const { pack, draft, standing } = subject;
    if (draft && begin !== 'start') await discardDraft(visit.tx, { draft: draft.id }, visit.act);
    if (begin === 'remove' || standing?.how === 'withdrawn') return { to: path('/') };
    if (pack.definition.who === 'signed-in' && visit.person.kind === 'anonymous')
      return { to: toSignIn(pack) };
    return { to: await onwards(visit, { pack, draft: begin === 'start' ? draft : undefined }) };
  },
});

type Begun = { readonly pack: PublishedService; readonly draft: Draft | undefined };

/** To the next question of the draft that was begun before, or of a new one. */
async function onwards(visit: ResidentVisit, { pack, draft }: Begun): Promise<string> {
  const { journey } = draft ? await goOnWithDraft(visit.tx, draft, visit.act) : await started(visit, pack);
  const { next } = journey;
  return toStep(pack.service, next ? { to: 'page', page: next.page } : { to: 'check' });
}

async function started(visit: ResidentVisit, { service, version }: PublishedService): Promise<Draft> {
  return startDraft(visit.tx, { service, version, holder: holderOf(visit) }, visit.act);
}

function toSignIn({ service }: PublishedService): string {
  return `/sign-in?${new URLSearchParams({ next: path('/services/:service', { service }) }).toString()}`;
}
