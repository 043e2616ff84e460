import type { ClientBase } from 'pg';

/** How far numbers had to be raised, when a database found itself in another cluster. */
export type Settled = { readonly from: string; readonly to: string; readonly raisedBy: string };

type Where = { readonly home: string; readonly here: string };

/**
 * After a move to another cluster (a copy that was restored, a dump, an upgrade of PostgreSQL) every row that is there counts
 * as settled, and every number to come is above it. As the owner, while nobody writes. Nothing, where nothing has moved;
 * `anyway`, where a copy was loaded, whose home is not known here.
 */
export async function settleIn(owner: ClientBase, when?: 'anyway'): Promise<Settled | undefined> {
  const { rows } = await owner.query<Where>(
    'select platform.home_cluster() as home, system_identifier::text as here from pg_control_system()',
  );
  const [where] = rows;
  if (!where || (where.home === where.here && when !== 'anyway')) return undefined;
  const raisedBy = await neededRise(owner);
  await owner.query(constant('raised_by() returns bigint', `${raisedBy}::bigint`));
  await owner.query(constant('home_cluster() returns text', `${owner.escapeLiteral(where.here)}::text`));
  return { from: where.home, to: where.here, raisedBy };
}

/**
 * Folded into the statements that call it, it costs them nothing. As `stable`, since PostgreSQL forgets the plans of prepared
 * statements when such a function is replaced, and keeps them where an immutable one is.
 */
function constant(signature: string, value: string): string {
  return `create or replace function platform.${signature} language sql stable parallel safe return ${value}`;
}

/** The next transaction of this cluster must come after the last that stands in any row; numbers are never lowered. */
async function neededRise(owner: ClientBase): Promise<string> {
  const { rows } = await owner.query<{ rise: string }>(
    `select greatest(platform.raised_by(), $1::bigint + 1 - pg_snapshot_xmin(pg_current_snapshot())::text::bigint)::text as rise`,
    [await highest(owner)],
  );
  return rows[0]?.rise ?? '0';
}

async function highest(owner: ClientBase): Promise<string> {
  const { rows: authorities } = await owner.query<{ id: number }>('select id from platform.authority');
  const { rows: columns } = await owner.query<{ question: string }>(numbered);
  let found = 0n;
  for (const { id } of authorities)
    for (const { question } of columns) {
      await owner.query(`select set_config('moothall.authority', $1, false)`, [String(id)]);
      const { rows } = await owner.query<{ last: string | null }>(question, [id]);
      const last = BigInt(rows[0]?.last ?? 0);
      if (last > found) found = last;
    }
  await owner.query('reset moothall.authority');
  return String(found);
}

/** Every column of ours that holds the number of a transaction. */
const numbered = `
  select format('select max(%I)::text as last from %I.%I where authority_id = $1', a.attname, n.nspname, c.relname) as question
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where a.atttypid = 'xid8'::regtype and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0
    and not a.attisdropped and n.nspname !~ '^(pg_|information_schema|graphile_worker|public)'`;
