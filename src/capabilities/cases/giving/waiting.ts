import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { isNotMerged } from '../merging/is-not-merged.ts';
import type { CasesTables } from '../tables.ts';
import type { Candidate, Wanted } from './choose.ts';

/** A case that nobody has, in a queue. */
export type Waiting = Wanted & { readonly id: Uuid; readonly queue: string };

type Asked = {
  readonly queue: string;
  readonly candidates: readonly Candidate[];
  readonly most: number;
};

/**
 * What nobody has in a queue and some one of the candidates could be given, the soonest due first: what none of them may see, can do,
 * has room for and did not put back is left out here, so that it keeps nothing else waiting. Each is locked; what somebody else
 * has locked is left for the next round, since whoever locks many in the order of their due times must wait for none.
 */
export async function lockWaitingIn(tx: Tx, { queue, candidates, most }: Asked): Promise<readonly Waiting[]> {
  // What none of them at all may see is left out by the index: of 13,000 such cases each costs a hundredth of a millisecond else.
  const sights = [...new Set(candidates.flatMap(({ sees }) => sees))];
  const { rows } = await sql<Waiting>`
    with candidate as materialized (
      select officer, sees, skills, room from jsonb_to_recordset(${JSON.stringify(candidates.map(asRow))}::jsonb)
        as one (officer uuid, sees text[], skills text[], room integer))
    select c.id, c.queue, c.sight, c.skill, c.units, array(select a.officer_id from cases.assignment a
      where a.authority_id = c.authority_id and a.case_id = c.id and a.put_back) as "not"
    from cases."case" c
    where c.authority_id = ${tx.authority} and c.queue = ${queue} and not c.ended and ${isNotMerged('c')}
      and c.sight = any(${sights}::text[])
      and not exists (select from cases.assignment a
        where a.authority_id = c.authority_id and a.case_id = c.id and a.ended_at is null)
      and exists (select from candidate one
        where c.sight = any(one.sees) and c.units <= one.room and (c.skill is null or c.skill = any(one.skills))
          and not exists (select from cases.assignment a where a.authority_id = c.authority_id
            and a.case_id = c.id and a.put_back and a.officer_id = one.officer))
    order by c.due_order, c.id
    limit ${most}
    for update of c skip locked`.execute(tables<CasesTables>(tx));
  return rows;
}

function asRow({ officer, sees, skills, load, capacity }: Candidate) {
  return { officer, sees, skills, room: capacity - load };
}
