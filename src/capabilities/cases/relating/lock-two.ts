import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { lockAnyCase } from '../handling/lock-case.ts';
import type { LockedCase } from '../handling/lock-case.ts';

export type Two = {
  readonly case: Uuid;
  /** Another one. */
  readonly other: Uuid;
};

/** Locks both in one order whichever is in hand, so that nobody waits for somebody who waits for them. */
export async function lockTwo(
  tx: Tx,
  { case: one, other }: Two,
): Promise<{ readonly own: LockedCase; readonly other: LockedCase }> {
  if (one === other) throw new Refusal('case.relates-to-itself');
  const isFirst = one < other;
  const first = await lockAnyCase(tx, { case: isFirst ? one : other });
  const second = await lockAnyCase(tx, { case: isFirst ? other : one });
  return isFirst ? { own: first, other: second } : { own: second, other: first };
}
