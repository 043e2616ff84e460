import type { Act } from '#language';
import { countMessagesAbout } from '#capabilities/notifications';
import { follow, replay } from '#capabilities/ledger';
import type { Handle } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { batch, noNews, tells } from './follow-ledger.ts';
import { tellingOf } from './telling-of.ts';
import type { Tidings } from './telling-of.ts';

const restoring = 'tells-restored';

/** What was set aside is tried again after an hour: by then a mended version may be running. */
const patience = Temporal.Duration.from({ hours: 1 });

export type Restored = { readonly messages: number; readonly more: boolean };

/**
 * The reconciler: reads the ledger again behind the follower, by a cursor of its own, and queues what should have been
 * told and was not; then tries what was set aside once more. Gives how many messages were missing.
 */
export async function restoreMessages(
  tx: Tx,
  telling: Pick<Tidings, 'links' | 'offered'>,
  { at: now }: Pick<Act, 'at'>,
): Promise<Restored> {
  const missing = { messages: 0 };
  const restore = counting(tx, tellingOf(tx, { ...telling, now }), missing);
  const following = { follower: restoring, behind: tells, most: batch, now, without: noNews(now) };
  const { more } = await follow(tx, following, restore);
  for (const follower of [tells, restoring])
    await replay(tx, { follower, most: batch, now, triedBefore: now.subtract(patience) }, restore);
  return { ...missing, more };
}

/** Does the same, and counts the messages that it brought. */
function counting(tx: Tx, handle: Handle, missing: { messages: number }): Handle {
  return async (event) => {
    const before = event.case ? await countMessagesAbout(tx, event.case) : 0;
    await handle(event);
    if (event.case) missing.messages += (await countMessagesAbout(tx, event.case)) - before;
  };
}
