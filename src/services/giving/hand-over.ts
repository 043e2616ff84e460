import { assignCase, unassignCase } from '#capabilities/cases';
import type { Act, Uuid } from '#language';
import type { Tx } from '#platform/database';

export type HandingOver = {
  readonly case: Uuid;
  readonly revision: number;
  /** Who looks after it from now on; nobody, when it goes back into its queue. */
  readonly to: Uuid | undefined;
};

/**
 * Hands over cases of somebody who is away, each to whoever covers for them or back into its queue, from which it may be given to them again
 * when they are there. Refused, and nothing handed over, where one has changed meanwhile. Locked by id, as whoever else locks many does, so
 * that no two wait for one another.
 */
export async function handOver(tx: Tx, cases: readonly HandingOver[], act: Act): Promise<void> {
  for (const { to, ...handling } of cases.toSorted((one, other) => (one.case < other.case ? -1 : 1))) {
    if (to === undefined) await unassignCase(tx, { ...handling, isAway: true }, act);
    else await assignCase(tx, { ...handling, officer: to }, act);
  }
}
