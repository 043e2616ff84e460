import type { CaseReference } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { HoldingsTables } from './tables.ts';

type Brought = {
  readonly service: string;
  readonly kind: string;
  /** What the system calls them from which they are brought. */
  readonly as: readonly string[];
};

/** Those that were brought before, by what they are called where they come from. */
export async function broughtBefore(
  tx: Tx,
  { service, kind, as }: Brought,
): Promise<ReadonlyMap<string, CaseReference>> {
  const rows = await tables<HoldingsTables>(tx)
    .selectFrom('holdings.holding')
    .select(['brought_as', 'reference'])
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('kind', '=', kind)
    .where((of) => of('brought_as', '=', of.fn.any(of.val([...as]))))
    .execute();
  return new Map(rows.map((row) => [row.brought_as ?? '', row.reference]));
}
