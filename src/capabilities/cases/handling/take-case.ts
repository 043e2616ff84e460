import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { assignedOfficer, give } from './assignment.ts';
import type { Assigning } from './assign-case.ts';
import { lockCase } from './lock-case.ts';

/** Takes a case that nobody has; of two who take it at the same moment, the second is refused. */
export async function takeCase(tx: Tx, taking: Assigning, act: Act): Promise<void> {
  const found = await lockCase(tx, taking);
  const before = await assignedOfficer(tx, found.id);
  if (before === taking.officer) return;
  if (before) throw new Refusal('case.taken');
  await give(tx, { found, officer: taking.officer, before }, act);
}
