import type { Act, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { assignedOfficer, give } from './assignment.ts';
import { lockCase } from './lock-case.ts';
import type { Handling } from './lock-case.ts';

export type Assigning = Handling & { readonly officer: Uuid };

/**
 * Gives the case to an officer, whoever had it. To the one who has it already: nothing happens; nor when a rule (a
 * `system` actor) would take it from somebody.
 */
export async function assignCase(tx: Tx, assigning: Assigning, act: Act): Promise<void> {
  const found = await lockCase(tx, assigning);
  const before = await assignedOfficer(tx, found.id);
  if (before === assigning.officer || (before && act.by.kind === 'system')) return;
  await give(tx, { found, officer: assigning.officer, before }, act);
}
