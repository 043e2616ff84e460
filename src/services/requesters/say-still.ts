import { caseOf, saidStill, unassignCase } from '#capabilities/cases';
import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { openAgain } from '../handling/open-again.ts';
import { packOf } from '../publishing/published-services.ts';
import { keepReply, replyOnCase } from './reply-on-case.ts';
import type { Replying } from './reply-on-case.ts';
import { reopensUntil } from './reopening.ts';

/**
 * Somebody who asked says that what was closed is still a problem: the case opens again, waits in its queue for anybody, and is marked.
 * Where it is open what they write is a reply, which takes it out of a status in which it would close by itself. Refused after the time that the service gives, and to who said it before.
 */
export async function sayStill(tx: Tx, saying: Replying, act: Act): Promise<void> {
  const { case: id, text } = saying;
  const found = await caseOf(tx, id);
  if (!found) throw new Refusal('case.not-found');
  if (!found.closing)
    return replyOnCase(tx, { ...saying, taking: found.selfClosing ? 'still-takes' : 'reply-takes' }, act);
  const { definition } = await packOf(tx, found.service, found.version);
  const until = await reopensUntil(tx, definition, found.closing.at);
  if (!until || Temporal.Instant.compare(act.at, until) > 0 || (await saidStill(tx, saying)))
    throw new Refusal('case.not-reopenable');
  await openAgain(tx, { case: id, why: text }, act);
  await unassignCase(tx, { case: id }, act);
  await keepReply(tx, { ...saying, kind: 'still-a-problem' }, act);
}
