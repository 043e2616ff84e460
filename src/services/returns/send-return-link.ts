import { makeReturnLink } from '#capabilities/forms';
import type { ReturnLink } from '#capabilities/forms';
import { queueMessage } from '#capabilities/notifications';
import type { Act, EmailAddress, Tongue, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { countAttempt } from '#platform/http';
import { packOf } from '../publishing/published-services.ts';
import { returnMessage } from './return-message.ts';
import type { Why } from './return-message.ts';
import type { WayBack } from './way-back.ts';

type Sending = {
  readonly draft: Uuid;
  readonly to: { readonly email: EmailAddress; readonly tongue: Tongue };
  readonly why: Exclude<Why, 'reminder'>;
  readonly wayBack: WayBack;
  /** Who asks, as digests: a mailbox, a browser, a network. Nobody is to flood somebody's mailbox. */
  readonly askedBy: readonly string[];
};

/** Links that one mailbox, browser or network may have sent in an hour. */
const mostInAnHour = 10;

/** Sends the link by which a draft is come back to. Refuses `form.too-many-links` and `form.draft-gone`. */
export async function sendReturnLink(tx: Tx, sending: Sending, act: Act): Promise<ReturnLink> {
  const { draft, to, why, wayBack, askedBy } = sending;
  for (const who of askedBy)
    if ((await countAttempt(tx, { name: `return link ${who}`, minutes: 60 }, act.at)) > mostInAnHour)
      throw new Refusal('form.too-many-links');
  const link = await makeReturnLink(tx, { draft, ...to }, act);
  await tellOfLink(tx, { link, to, why, wayBack }, act);
  return link;
}

type Telling = {
  readonly link: ReturnLink;
  readonly to: Sending['to'];
  readonly why: Why;
  readonly wayBack: WayBack;
};

export async function tellOfLink(tx: Tx, { link, to, why, wayBack }: Telling, act: Act): Promise<void> {
  const { service, version, token, expiresAt: until } = link;
  const { words } = await packOf(tx, service, version);
  const address = wayBack(token, to.tongue);
  const message = returnMessage(why, { service: words[to.tongue].name, until, link: address }, to.tongue);
  await queueMessage(
    tx,
    { to: to.email, tongue: to.tongue, ...message, key: `return link ${link.id}`, service },
    act,
  );
}
