import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import type { Action, Pin } from './service-version.ts';

/** What may be done now with a case in this status, in the order that its service gives. Nothing once it is closed. */
export async function actionsFor(
  tx: Tx,
  found: Pin & { readonly status: string },
): Promise<readonly Action[]> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.action_from as f')
    .innerJoin('cases.action as a', (join) =>
      join
        .onRef('a.authority_id', '=', 'f.authority_id')
        .onRef('a.service', '=', 'f.service')
        .onRef('a.version', '=', 'f.version')
        .onRef('a.action', '=', 'f.action'),
    )
    .innerJoin('cases.status as s', (join) =>
      join
        .onRef('s.authority_id', '=', 'f.authority_id')
        .onRef('s.service', '=', 'f.service')
        .onRef('s.version', '=', 'f.version')
        .on((on) => on('s.status', '=', on.fn.coalesce('a.to_status', 'f.status'))),
    )
    .select(['a.action', 's.status as to', 's.ends as closes', 'a.needs_note', 'a.needs_outcome'])
    .where('f.authority_id', '=', tx.authority)
    .where('f.service', '=', found.service)
    .where('f.version', '=', found.version)
    .where('f.status', '=', found.status)
    .orderBy('a.position')
    .execute();
  return rows.map(({ needs_note, needs_outcome, ...action }) => ({
    ...action,
    needs: [
      ...(needs_note ? ['note' as const] : []),
      ...(needs_outcome || action.closes ? ['outcome' as const] : []),
    ],
  }));
}
