import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { assignedTo, inClasses } from '../lists/sight.ts';
import type { Sight } from '../lists/sight.ts';
import type { CasesTables } from '../tables.ts';
import { scores } from './give-opinion.ts';
import type { Score } from './give-opinion.ts';

/** How many opinions of one score there were of a service. */
export type OpinionCount = { readonly service: string; readonly score: Score; readonly count: number };

/** What people thought since an instant of the cases that a person may see, by service and score. */
export async function opinionCounts(
  tx: Tx,
  sight: Sight,
  { since }: { readonly since: Temporal.Instant },
): Promise<readonly OpinionCount[]> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.opinion as o')
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.authority_id', '=', 'o.authority_id').onRef('c.id', '=', 'o.case_id'),
    )
    .select(['c.service', 'o.score'])
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('o.authority_id', '=', tx.authority)
    .where('o.given_at', '>=', since)
    .where((on) => on.or([inClasses(sight), ...(sight.officer ? [assignedTo(tx, sight.officer)] : [])]))
    .groupBy(['c.service', 'o.score'])
    .orderBy('c.service')
    .orderBy('o.score', 'desc')
    .execute();
  return rows.flatMap(({ service, score, count }) => {
    const known = scores.find((one) => one === score);
    return known ? [{ service, score: known, count }] : [];
  });
}
