import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { lockServing } from '../handling/lock-case.ts';
import type { Handling, LockedCase } from '../handling/lock-case.ts';
import type { CasesTables } from '../tables.ts';

export type AskWork = Pick<Handling, 'evenIfClosed'> & { readonly ask: Uuid };

export type LockedAsk = {
  readonly ask: Selectable<CasesTables['cases.ask']>;
  readonly of: LockedCase;
};

/** Locks the case for which something was asked, or the one that it was merged with, then looks. */
export async function lockAsk(tx: Tx, { ask: id, evenIfClosed }: AskWork): Promise<LockedAsk> {
  const known = await readAsk(tx, id);
  const of = await lockServing(tx, known.case_id);
  if (of.ended && !evenIfClosed) throw new Refusal('case.is-closed');
  return { ask: await readAsk(tx, id), of };
}

async function readAsk(tx: Tx, id: Uuid) {
  const found = await tables<CasesTables>(tx)
    .selectFrom('cases.ask')
    .selectAll()
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw new Refusal('ask.not-found');
  return found;
}
