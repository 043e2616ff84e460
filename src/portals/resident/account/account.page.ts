import { requestsOf } from '#capabilities/cases';
import type { Reported } from '#capabilities/cases';
import { draftsOf } from '#capabilities/forms';
import { holdingsOf } from '#capabilities/holdings';
import { signOut, signOutEverywhere } from '#capabilities/identity';
import type { Account } from '#capabilities/identity';
import { openCorrections } from '#capabilities/profiles';
import { londonDay, uuid } from '#language';
import type { Tongue, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { caseWords, packOf, storyFor } from '#services';
import { z } from 'zod';
import { saidHoldings } from '../holdings/said-holding.ts';
import { page } from '../kit.ts';
import type { ResidentVisit } from '../kit.ts';
import { accountView } from './account.view.ts';
import { accountWords } from './account.words.ts';

const most = 20;
const mostHeld = 5;

export default page({
  at: '/account',
  access: 'account',
  query: z.object({ after: uuid.optional().catch(undefined) }),
  words: accountWords,
  find: async (visit) => {
    const { tx, person, tongue, now, query } = visit;
    if (person.kind !== 'resident') return undefined;
    const { id, email } = person.account;
    const isFirst = query.after === undefined;
    const { shown, hasMore } = await requestsIn(visit, person.account);
    const whose = { account: id, verifiedEmail: email };
    const held = isFirst ? await holdingsOf(tx, { ...whose, since: londonDay(now), most: mostHeld }) : [];
    return {
      account: id,
      email,
      begun: isFirst ? await begunBy(tx, id, { tongue, now }) : [],
      corrections: (await openCorrections(tx, id)).length,
      holdings: await saidHoldings(tx, held, { tongue, now }),
      requests: shown,
      isFirst,
      hasMore,
    };
  },
  looks: ({ account, holdings }) => [account, ...holdings.map(({ id }) => id)],
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

type Asked = ResidentVisit & { readonly query: { readonly after?: Uuid | undefined } };

/** Twenty of what they asked for, each with how it stands. */
async function requestsIn({ tx, tongue, world, query: { after } }: Asked, { id, email }: Account) {
  const found = await requestsOf(tx, { account: id, verifiedEmail: email, after, most: most + 1 });
  const shown = [];
  for (const request of found.slice(0, most)) {
    const story = await storyFor(tx, request.id, tongue);
    if (!story) continue;
    const status = await statusOf(tx, request, tongue);
    shown.push({ ...request, title: story.title, status, seal: world.seals.seal(request.reference) });
  }
  return { shown, hasMore: found.length > most };
}

type Reading = { readonly tongue: Tongue; readonly now: Temporal.Instant };

async function begunBy(tx: Tx, account: Uuid, { tongue, now }: Reading) {
  const begun = [];
  for (const { service, version, expiresAt } of await draftsOf(tx, { kind: 'resident', id: account }, now))
    begun.push({ service, expiresAt, name: (await packOf(tx, service, version)).words[tongue].name });
  return begun;
}
