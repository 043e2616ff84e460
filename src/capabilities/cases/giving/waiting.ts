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
 * What nobody has in a queue and one of the candidates might be given, the soonest due first: what none of them can do or may see
 * is left out here, so that it keeps nothing else waiting.
 */
export async function waitingIn(tx: Tx, { queue, candidates, most }: Asked): Promise<readonly Waiting[]> {
  const room = Math.max(...candidates.map(({ load, capacity }) => capacity - load));
  const skills = [...new Set(candidates.flatMap((one) => one.skills))];
  const sights = [...new Set(candidates.flatMap(({ sees }) => sees))];
  const officers = candidates.map(({ officer }) => officer);
  const { rows } = await sql<Waiting>`
    select c.id, c.queue, c.sight, c.skill, c.units, p.officers as "not"
    from cases."case" c
    cross join lateral (select array(select a.officer_id from cases.assignment a
      where a.authority_id = c.authority_id and a.case_id = c.id and a.put_back) as officers) p
    where c.authority_id = ${tx.authority} and c.queue = ${queue} and not c.ended and ${isNotMerged('c')}
      and c.sight = any(${sights}::text[]) and c.units <= ${room}
      and (c.skill is null or c.skill = any(${skills}::text[]))
      and not exists (select from cases.assignment a
        where a.authority_id = c.authority_id and a.case_id = c.id and a.ended_at is null)
      and not p.officers @> ${officers}::uuid[]
    order by c.due_order, c.id
    limit ${most}`.execute(tables<CasesTables>(tx));
  return rows;
}
