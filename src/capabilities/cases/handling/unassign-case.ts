import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { caseUnassigned } from '../events.ts';
import { assignedOfficer, endAssignment } from './assignment.ts';
import { changeCase } from './change-case.ts';
import { lockCase } from './lock-case.ts';
import type { Handling } from './lock-case.ts';

/** Puts the case back into its queue without an officer. Where nobody has it, nothing happens. */
export async function unassignCase(tx: Tx, handling: Handling, act: Act): Promise<void> {
  const found = await lockCase(tx, handling);
  const before = await assignedOfficer(tx, found.id);
  if (!before) return;
  await endAssignment(tx, found.id, act.at);
  const revision = await changeCase(tx, found);
  await append(tx, unassignedEvent(found.id, { revision, before }), act);
}

export function unassignedEvent(id: Uuid, data: { readonly revision: number; readonly before: Uuid }) {
  return caseUnassigned({ subject: id, case: id, data });
}
