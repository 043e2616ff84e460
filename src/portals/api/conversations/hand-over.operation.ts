import { makeReturnLink } from '#capabilities/forms';
import { mailboxDigest } from '#capabilities/identity';
import { parseEmail } from '#language';
import type { EmailAddress, Tongue } from '#language';
import { sendReturnLink } from '#services';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { fieldWords } from '../document/field.words.ts';
import { sentShape, shape } from '../document/shapes.ts';
import { doing } from '../doing.ts';
import { queryOf } from '../operation.ts';
import { pointerTo, SentFault } from '../sending/sent-fault.ts';
import { sentWords } from '../sending/sent.words.ts';
import { conversationWords } from './conversation.words.ts';
import { heldHere } from './held.ts';

const body = sentShape('NewLink', z.strictObject({ email: z.string().max(320).optional() }));

/** Whoever answers goes on by themselves, on the council's own pages. */
export const handOverOperation = doing({
  id: 'makeLink',
  at: '/v1/conversations/:conversation/link',
  access: 'requests.create',
  words: conversationWords.link,
  params: z.object({ conversation: parameters.conversation }),
  query: queryOf({}),
  body,
  status: 201,
  answer: shape('WayBack', z.object({ link: z.url().optional(), sent: z.boolean(), until: z.string() })),
  example: { at: '/v1/conversations/{conversation}/link', body: {} },
  act: async ({ client, params, body: { email }, ...visit }) => {
    const { tx, act, world } = visit;
    const { conversation, draft } = await heldHere(visit, { client, id: params.conversation });
    const { tongue } = conversation;
    if (email === undefined) {
      const link = await makeReturnLink(tx, { draft: draft.id, tongue }, act);
      return {
        answer: { link: world.wayBack(link.token, tongue), sent: false, until: link.expiresAt.toString() },
      };
    }
    const to = { email: addressIn(email), tongue };
    const mailbox = mailboxDigest({ key: world.codes.key, authority: tx.authority }, to.email);
    const askedBy = [`to ${mailbox}`, `in ${conversation.id}`];
    const sending = { draft: draft.id, to, why: 'asked', wayBack: world.wayBack, askedBy } as const;
    const link = await sendReturnLink(tx, sending, act);
    return { answer: { sent: true, until: link.expiresAt.toString() } };
  },
});

function about(tongue: Tongue): string {
  return sentWords[tongue].malformed(fieldWords[tongue]['email'] ?? '');
}

function addressIn(typed: string): EmailAddress {
  const email = parseEmail(typed);
  if (email) return email;
  throw new SentFault('api.body', [
    { pointer: pointerTo('email'), says: { en: about('en'), cy: about('cy') } },
  ]);
}
