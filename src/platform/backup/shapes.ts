import type { ClientBase } from 'pg';

/** A table of ours, as far as copying it is concerned. */
export type Shape = {
  /** Schema and name, quoted where they must be. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Its rows are seen council by council. */
  readonly isTenants: boolean;
};

/** Not the queue's, which belongs to another login and is filled again from the tables that it serves. */
const ours = `n.nspname !~ '^(pg_|information_schema|graphile_worker|public)'`;

/**
 * Tables that the owner's login owns, except the list of migrations, which migrating makes, and what is being staged, which
 * belongs to no table yet.
 */
export async function readShapes(owner: ClientBase): Promise<readonly Shape[]> {
  const { rows } = await owner.query<{ name: string; columns: string[]; tenants: boolean }>(`
    select format('%I.%I', n.nspname, c.relname) as name,
      array_agg(quote_ident(a.attname) order by a.attnum) filter (where a.attgenerated = '') as columns,
      bool_or(a.attname = 'authority_id') as tenants
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and not c.relispartition and ${ours} and c.relowner = current_user::regrole
      and not (n.nspname = 'platform' and c.relname = 'migration') and c.relname !~ '^staged_'
    group by 1 order by 1`);
  return rows.map(({ name, columns, tenants }) => ({ name, columns, isTenants: tenants }));
}

export type Partition = { readonly name: string; readonly parent: string; readonly bound: string };

/** Parts of tables that are made as time goes by, so that no migration knows of them. */
export async function readPartitions(owner: ClientBase): Promise<readonly Partition[]> {
  const { rows } = await owner.query<Partition>(`
    select format('%I.%I', n.nspname, c.relname) as name, i.inhparent::regclass::text as parent,
      pg_get_expr(c.relpartbound, c.oid) as bound
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_inherits i on i.inhrelid = c.oid
    where c.relispartition and c.relkind = 'r' and ${ours} order by 1`);
  return rows;
}

export type Sequence = { readonly name: string; readonly last: string };

/** Numbers already given, as of now: those of a transaction that was undone among them. */
export async function readSequences(owner: ClientBase): Promise<readonly Sequence[]> {
  const { rows } = await owner.query<Sequence>(`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as last
    from pg_sequences join pg_namespace n on n.nspname = schemaname
    where last_value is not null and ${ours} order by 1`);
  return rows;
}

export type ForeignKey = { readonly name: string; readonly table: string; readonly definition: string };

export async function readForeignKeys(owner: ClientBase): Promise<readonly ForeignKey[]> {
  const { rows } = await owner.query<ForeignKey>(`
    select quote_ident(k.conname) as name, k.conrelid::regclass::text as "table", pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace
    where k.contype = 'f' and k.conparentid = 0 and ${ours} order by 2, 1`);
  return rows;
}

export async function readAuthorities(owner: ClientBase): Promise<readonly Authority[]> {
  const { rows } = await owner.query<Authority>('select id, slug from platform.authority order by id');
  return rows;
}

export type Authority = { readonly id: number; readonly slug: string };
