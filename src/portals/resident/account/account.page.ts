import { requestsOf } from '#capabilities/cases';
import type { Reported } from '#capabilities/cases';
import { draftsOf } from '#capabilities/forms';
import { signOut, signOutEverywhere } from '#capabilities/identity';
import { openCorrections } from '#capabilities/profiles';
import { uuid } from '#language';
import type { Tongue, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { caseWords, packOf, storyFor } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { accountView } from './account.view.ts';
import { accountWords } from './account.words.ts';

const most = 20;

export default page({
  at: '/account',
  access: 'account',
  query: z.object({ after: uuid.optional().catch(undefined) }),
  words: accountWords,
  find: async ({ tx, person, tongue, world, now, query: { after } }) => {
    if (person.kind !== 'resident') return undefined;
    const { id, email } = person.account;
    const found = await requestsOf(tx, { account: id, verifiedEmail: email, after, most: most + 1 });
    const shown = [];
    for (const request of found.slice(0, most)) {
      const story = await storyFor(tx, request.id, tongue);
      if (!story) continue;
      const status = await statusOf(tx, request, tongue);
      shown.push({ ...request, title: story.title, status, seal: world.seals.seal(request.reference) });
    }
    return {
      account: id,
      email,
      begun: after === undefined ? await begunBy(tx, id, { tongue, now }) : [],
      corrections: (await openCorrections(tx, id)).length,
      requests: shown,
      isFirst: after === undefined,
      hasMore: found.length > most,
    };
  },
  looks: ({ account }) => [account],
  show: (visit) => accountView(visit),
  form: () => z.object({ leave: z.enum(['here', 'everywhere']) }),
  act: async ({ tx, act, subject: { account }, form: { leave } }) => {
    await (leave === 'everywhere' ? signOutEverywhere(tx, account, act) : signOut(tx, account, act));
    return { to: '/', signOut: true };
  },
});

/** How a request stands: taken back, or as its case ended or stands. */
async function statusOf(tx: Tx, request: Reported, tongue: Tongue): Promise<string> {
  if (request.how === 'withdrew') return accountWords[tongue].withdrawn;
  const { statuses, outcomes } = await caseWords(tx, request, tongue);
  const outcome = request.outcome === null ? undefined : outcomes[request.outcome]?.label;
  return outcome ?? statuses[request.status]?.label ?? request.status;
}

type Reading = { readonly tongue: Tongue; readonly now: Temporal.Instant };

async function begunBy(tx: Tx, account: Uuid, { tongue, now }: Reading) {
  const begun = [];
  for (const { service, version, expiresAt } of await draftsOf(tx, { kind: 'resident', id: account }, now))
    begun.push({ service, expiresAt, name: (await packOf(tx, service, version)).words[tongue].name });
  return begun;
}
