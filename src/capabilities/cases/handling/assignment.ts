import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import { append } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { caseAssigned } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import { changeCase } from './change-case.ts';
import type { LockedCase } from './lock-case.ts';
import { who } from './who.ts';

/** The officer who has the case now. */
export async function assignedOfficer(tx: Tx, id: Uuid): Promise<Uuid | null> {
  const present = await tables<CasesTables>(tx)
    .selectFrom('cases.assignment')
    .select('officer_id')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return present?.officer_id ?? null;
}

type Giving = {
  readonly found: LockedCase;
  readonly officer: Uuid;
  readonly before: Uuid | null;
  readonly given?: Given['given'];
};

/** Gives a locked case to an officer instead of the one who had it. */
export async function give(tx: Tx, { found, officer, before, given }: Giving, act: Act): Promise<void> {
  if (before) await endAssignment(tx, found.id, { at: act.at, putBack: act.by.kind === 'officer' });
  await tables<CasesTables>(tx)
    .insertInto('cases.assignment')
    .values(assignmentRow({ case: found.id, officer }, act))
    .execute();
  const revision = await changeCase(tx, found);
  await append(tx, assignedEvent(found.id, { revision, officer, before, ...(given && { given }) }), act);
}

type Given = Parameters<typeof caseAssigned>[0]['data'];

export function assignedEvent(id: Uuid, data: Given) {
  return caseAssigned({ subject: id, case: id, data });
}

export function assignmentRow(of: { readonly case: Uuid; readonly officer: Uuid }, act: Act) {
  return { id: newId(act.at), case_id: of.case, officer_id: of.officer, ...who(act), assigned_at: act.at };
}

/** `putBack` where it is to come back to the same officer by no rule. */
export async function endAssignment(
  tx: Tx,
  id: Uuid,
  { at, putBack = false }: { readonly at: Temporal.Instant; readonly putBack?: boolean },
): Promise<void> {
  await tables<CasesTables>(tx)
    .updateTable('cases.assignment')
    // A clock that was set back meanwhile must not keep an officer's case with them.
    .set({ ended_at: sql`greatest(assigned_at, ${at})`, put_back: putBack })
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}
