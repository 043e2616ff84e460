import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { caseClockMoved } from '../events.ts';
import type { CasesTables } from '../tables.ts';

export type MovedClock = { readonly case: Uuid; readonly clock: string; readonly to: Temporal.PlainDate };

/** Says that a clock of a case has another day from now on. The action with which it was set has locked the case, and says why. */
export async function moveClock(tx: Tx, { case: id, clock, to }: MovedClock, act: Act): Promise<void> {
  const { revision } = await tables<CasesTables>(tx)
    .selectFrom('cases.case')
    .select('revision')
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await append(tx, movedEvent(id, { revision, clock, to }), act);
}

export function movedEvent(
  id: Uuid,
  { revision, clock, to }: Omit<MovedClock, 'case'> & { readonly revision: number },
) {
  return caseClockMoved({ subject: id, case: id, data: { revision, clock, to: to.toString() } });
}
