import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { moveToQueue } from '../handling/move-to-queue.ts';
import type { LockedAsk } from './lock-ask.ts';

/** Puts an open case where somebody looks after what nobody outside has taken on. A closed one stays where it is. */
export async function takeBack(tx: Tx, { ask, of }: LockedAsk, act: Act): Promise<void> {
  if (of.ended) return;
  await moveToQueue(tx, { case: of.id, queue: ask.queue, sight: ask.sight }, act);
}
