import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { LockedCase } from '../handling/lock-case.ts';
import type { CasesTables } from '../tables.ts';

/** Why a case cannot be merged with another: the codes of refusals. */
export type MergingObstacle =
  | 'case.merges-with-itself'
  | 'case.is-closed'
  | 'case.merges-with-closed'
  | 'case.merges-across-services'
  | 'case.merges-across-sensitivity'
  | 'case.merges-sub-case'
  | 'case.merges-followed'
  | 'case.merges-awaited'
  | 'case.merges-held';

type Both = {
  readonly goes: Standing;
  readonly stays: Standing;
  /** Services whose cases may be about the same thing as one of the service of the one that stays. */
  readonly alike: readonly string[];
};

type Standing = Pick<LockedCase, 'id' | 'service' | 'sensitivity' | 'ended' | 'parent_id'>;

/** Everything that stands in the way, in the order in which a person would see to it. */
export async function obstaclesTo(tx: Tx, { goes, stays, alike }: Both): Promise<readonly MergingObstacle[]> {
  const on = await hangingOn(tx, goes);
  const isAlike = goes.service === stays.service || alike.includes(goes.service);
  const standing: readonly (readonly [MergingObstacle, boolean])[] = [
    ['case.merges-with-itself', goes.id === stays.id],
    ['case.is-closed', goes.ended],
    ['case.merges-with-closed', stays.ended],
    ['case.merges-across-services', !isAlike],
    ['case.merges-across-sensitivity', goes.sensitivity !== stays.sensitivity],
    ['case.merges-sub-case', on.hasSubCases || goes.parent_id !== stays.parent_id],
    ['case.merges-followed', on.isFollowed],
    ['case.merges-awaited', on.isAwaited],
    ['case.merges-held', on.isHeld],
  ];
  return standing.flatMap(([code, stands]) => (stands ? [code] : []));
}

type Hanging = {
  readonly hasSubCases: boolean;
  readonly isFollowed: boolean;
  readonly isAwaited: boolean;
  readonly isHeld: boolean;
};

/** What hangs off a case that could not go with it, and back again. */
async function hangingOn(tx: Tx, { id }: Standing): Promise<Hanging> {
  const { rows } = await sql<Hanging>`
    select
      exists (select from cases."case" s where s.authority_id = ${tx.authority} and s.parent_id = ${id}) as "hasSubCases",
      exists (select from cases.relation r
        where r.authority_id = ${tx.authority} and (r.case_id = ${id} or r.related_id = ${id})) as "isFollowed",
      exists (select from cases.ask a
        where a.authority_id = ${tx.authority} and a.case_id = ${id} and (not a.answered or not a.over)) as "isAwaited",
      exists (select from cases.legal_hold h
        where h.authority_id = ${tx.authority} and h.case_id = ${id}
          and not exists (select from cases.legal_hold_release x
            where (x.authority_id, x.hold_id) = (h.authority_id, h.id))) as "isHeld"`.execute(
    tables<CasesTables>(tx),
  );
  const [hanging] = rows;
  if (!hanging) throw new Error('a question without a table was answered with no row');
  return hanging;
}
