import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import { asRecord, caseRows } from './case-record.ts';
import type { CaseRecord } from './case-record.ts';
import { inClasses } from './sight.ts';
import type { Sight } from './sight.ts';

/** Those of these cases that this person may see, by identifier; a few dozen at a time. */
export async function seenCases(
  tx: Tx,
  sight: Sight,
  ids: readonly Uuid[],
): Promise<ReadonlyMap<Uuid, CaseRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await caseRows(tx)
    .where('c.id', 'in', ids)
    .where((on) =>
      on.or([inClasses(sight), ...(sight.officer ? [on('a.officer_id', '=', sight.officer)] : [])]),
    )
    .execute();
  return new Map(rows.map((row) => [row.id, asRecord(row)]));
}
