import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { SeenClasses } from './find-holding.ts';
import type { HoldingsTables } from './tables.ts';
import { registerLines } from './register-page.ts';
import type { RegisterPage } from './register-page.ts';

/** A kind of holding of which there are some, and a version by which one of them is held. */
export type HeldKind = { readonly service: string; readonly kind: string; readonly version: number };

const mostKinds = 500;

/** Every kind of which something is or was held, whoever may see it. It goes from kind to kind in the index. */
export async function heldKinds(tx: Tx): Promise<readonly HeldKind[]> {
  const first = sql`select h.service, h.kind, h.version from holdings.holding as h where h.authority_id = ${tx.authority}`;
  const { rows } = await sql<HeldKind>`
    with recursive known as (
      (${first} order by h.service, h.kind limit 1)
      union all
      select further.* from known cross join lateral (
        ${first} and (h.service, h.kind) > (known.service, known.kind) order by h.service, h.kind limit 1
      ) as further
    )
    select service, kind, version from known limit ${mostKinds}`.execute(tables<HoldingsTables>(tx));
  return rows;
}

/** Exact to 10,000; `more` says that there are more than that. */
export type RegisterCount = { readonly count: number; readonly more: boolean };

const mostCounted = 10_000;

/** How many stand in a list of a register, as far as a person may see them. */
export async function countRegister(
  tx: Tx,
  sight: SeenClasses,
  asked: Omit<RegisterPage, 'after' | 'most'>,
): Promise<RegisterCount> {
  const seen = registerLines(tx, sight, { ...asked, most: mostCounted + 1 })
    .clearSelect()
    .clearOrderBy()
    .select('h.id');
  const { count } = await tables<HoldingsTables>(tx)
    .selectFrom(seen.as('seen'))
    .select((on) => on.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return { count: Math.min(count, mostCounted), more: count > mostCounted };
}
