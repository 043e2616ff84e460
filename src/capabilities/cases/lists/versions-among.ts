import type { CaseReference } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import type { Pin } from '../versions/index.ts';
import { assignedTo, inClasses } from './sight.ts';
import type { Sight } from './sight.ts';

/** The versions of services to which these cases belong, as far as the person may see them; the newest first. */
export async function versionsAmong(
  tx: Tx,
  sight: Sight,
  references: readonly CaseReference[],
): Promise<readonly Pin[]> {
  return tables<CasesTables>(tx)
    .selectFrom('cases.case as c')
    .select(['c.service', 'c.version'])
    .distinct()
    .where('c.authority_id', '=', tx.authority)
    .where((of) => of('c.reference', '=', of.fn.any(of.val(references))))
    .where((on) => on.or([inClasses(sight), ...(sight.officer ? [assignedTo(tx, sight.officer)] : [])]))
    .orderBy('c.service')
    .orderBy('c.version', 'desc')
    .execute();
}
