import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

export type Note = {
  readonly id: Uuid;
  readonly kind: 'internal' | 'public';
  readonly text: string;
  readonly actorKind: 'officer' | 'resident' | 'anonymous' | 'system';
  readonly actor: string | null;
  readonly at: Temporal.Instant;
};

/** The notes on a case that the caller may see, oldest first. */
export async function notesOn(tx: Tx, of: { readonly case: Uuid }): Promise<readonly Note[]> {
  return tables<CasesTables>(tx)
    .selectFrom('cases.note')
    .select(['id', 'kind', 'text', 'actor_kind as actorKind', 'actor', 'written_at as at'])
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', of.case)
    .orderBy('written_at')
    .orderBy('id')
    .execute();
}
