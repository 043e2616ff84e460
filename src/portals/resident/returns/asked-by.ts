import { mailboxDigest } from '#capabilities/identity';
import type { EmailAddress } from '#language';
import type { ResidentVisit } from '../kit.ts';

/** Who has a link sent to whom, as digests that say nothing of anybody: what is counted against floods. */
export function askedBy(
  { tx, world, session, network }: Pick<ResidentVisit, 'tx' | 'world' | 'session' | 'network'>,
  email: EmailAddress,
): readonly string[] {
  const mailbox = mailboxDigest({ key: world.codes.key, authority: tx.authority }, email);
  return [`to ${mailbox}`, `in ${session.id}`, `from ${network()} to ${mailbox}`];
}
