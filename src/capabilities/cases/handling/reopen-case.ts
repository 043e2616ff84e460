import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { caseReopened } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import { dateDependents } from '../retention/date-retention.ts';
import { forgetBaseDates } from '../retention/say-base-date.ts';
import { firstStatus } from '../versions/index.ts';
import { changeCase } from './change-case.ts';
import { lockAnyCase } from './lock-case.ts';
import type { Handling } from './lock-case.ts';

export type Reopening = Omit<Handling, 'evenIfClosed'> & { readonly why: string };

/** Opens a closed case again in the first status of its version. Its closing is gone; the ledger keeps what it said. */
export async function reopenCase(tx: Tx, reopening: Reopening, act: Act): Promise<void> {
  const found = await lockAnyCase(tx, reopening);
  if (!found.ended) throw new Refusal('case.is-open');
  if (!reopening.why) throw new Refusal('case.needs-note');
  if (found.parent_id) await refuseClosedParent(tx, found.parent_id);
  const closing = await removeClosing(tx, found.id);
  const status = await firstStatus(tx, found);
  const revision = await changeCase(tx, found, { status, ended: false });
  await forgetBaseDates(tx, found.id);
  await dateDependents(tx, found.id, act);
  await append(tx, reopenedEvent(closing, { id: found.id, revision, status }, reopening.why), act);
}

type Closing = Pick<Selectable<CasesTables['cases.closing']>, 'outcome' | 'closed_at' | 'keep_until'>;

/** That a case is open again, with what its closing had said. */
export function reopenedEvent(
  { outcome, closed_at: closedAt, keep_until: until }: Closing,
  { id, revision, status }: Pick<Selectable<CasesTables['cases.case']>, 'id' | 'revision' | 'status'>,
  why: string,
) {
  const closing = { outcome, closedAt: closedAt.toString(), keepUntil: until?.toString() ?? null };
  return caseReopened({ subject: id, case: id, data: { revision, status, ...closing }, detail: { why } });
}

async function refuseClosedParent(tx: Tx, parent: Uuid): Promise<void> {
  const { ended } = await lockAnyCase(tx, { case: parent });
  if (ended) throw new Refusal('case.parent-is-closed');
}

async function removeClosing(tx: Tx, id: Uuid) {
  return tables<CasesTables>(tx)
    .deleteFrom('cases.closing')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .returning(['outcome', 'closed_at', 'keep_until'])
    .executeTakeFirstOrThrow();
}
