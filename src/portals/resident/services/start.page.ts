import { discardDraft, startDraft } from '#capabilities/forms';
import { slug } from '#language';
import { path } from '#platform/http';
import { publishedServices } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { draftHere, holderOf } from './draft-holder.ts';
import { startView } from './start.view.ts';
import { startWords } from './start.words.ts';
import { toStep } from './to-step.ts';

export default page({
  at: '/services/:service',
  access: 'anyone',
  params: z.object({ service: slug }),
  words: startWords,
  find: async ({ params, ...visit }) => {
    const pack = (await publishedServices(visit.tx)).find(({ service }) => service === params.service);
    return pack && { pack, draft: await draftHere(visit, params.service) };
  },
  looks: () => [],
  show: (visit) => startView(visit),
  form: () => z.object({ begin: z.enum(['start', 'again']).default('start') }),
  act: async ({ subject: { pack, draft }, form, ...visit }) => {
    const { tx, act, person } = visit;
    const { service, version, definition } = pack;
    if (definition.who === 'signed-in' && person.kind === 'anonymous')
      return {
        to: `/sign-in?${new URLSearchParams({ next: path('/services/:service', { service }) }).toString()}`,
      };
    if (draft && form.begin === 'again') await discardDraft(tx, { draft: draft.id }, act);
    const begun = await startDraft(tx, { service, version, holder: holderOf(visit) }, act);
    const { next } = begun.journey;
    return { to: toStep(service, next ? { to: 'page', page: next.page } : { to: 'check' }) };
  },
});
