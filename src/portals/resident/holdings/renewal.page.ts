import { path } from '#platform/http';
import { beginRenewal } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { holderOf } from '../services/draft-holder.ts';
import { toStep } from '../services/to-step.ts';
import { ownHolding, ownParams } from './own-holding.ts';
import { renewalView } from './renewal.view.ts';
import { renewalWords } from './renewal.words.ts';

/** Begins the form of the service with what is known filled in. The button on the holding's page sends here. */
export default page({
  at: '/account/holdings/:reference/renewal',
  access: 'account',
  params: ownParams,
  words: renewalWords,
  find: async (visit) => ownHolding(visit, visit.params.reference),
  looks: ({ held }) => [held.id],
  show: (visit) => renewalView(visit),
  form: () => z.object({ begin: z.enum(['anew', 'before'], { error: 'missing' }) }),
  act: async ({ tx, act, subject: { held, isBegun }, form: { begin }, ...visit }) => {
    const { service } = held;
    if (begin === 'before' && isBegun) return { to: path('/services/:service', { service }) };
    const { journey } = await beginRenewal(tx, { held, holder: holderOf(visit) }, act);
    const { next } = journey;
    return { to: toStep(service, next ? { to: 'page', page: next.page } : { to: 'check' }) };
  },
});
