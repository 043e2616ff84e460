import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { caseUnassigned } from '../events.ts';
import { assignedOfficer, endAssignment } from './assignment.ts';
import { changeCase } from './change-case.ts';
import { lockCase } from './lock-case.ts';
import type { Handling } from './lock-case.ts';

export type PuttingBack = Handling & {
  /** They put it back because they are away, and may be given it again. */
  readonly isAway?: boolean | undefined;
};

/**
 * Puts the case back into its queue without an officer; where a person does, no rule gives it to the same officer again. Where
 * nobody has it, nothing happens.
 */
export async function unassignCase(tx: Tx, handling: PuttingBack, act: Act): Promise<void> {
  const found = await lockCase(tx, handling);
  const before = await assignedOfficer(tx, found.id);
  if (!before) return;
  const putBack = act.by.kind === 'officer' && !handling.isAway;
  await endAssignment(tx, found.id, { at: act.at, putBack });
  const revision = await changeCase(tx, found);
  await append(tx, unassignedEvent(found.id, { revision, before }), act);
}

export function unassignedEvent(id: Uuid, data: { readonly revision: number; readonly before: Uuid }) {
  return caseUnassigned({ subject: id, case: id, data });
}
