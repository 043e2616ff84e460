import { Client } from 'pg';

/** Every row of every table of ours, as text, by table. */
export type Rows = ReadonlyMap<string, ReadonlySet<string>>;

/** Tables of which a restore says nothing: whose level it is, and which workers live. */
const aside = ['platform.migration', 'jobs.worker'];

/** Reads it all in one snapshot, past every policy, as a superuser. */
export async function rowsOf(superuserUrl: string): Promise<Rows> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read, read only');
    const { rows: tables } = await client.query<{ name: string }>(`
      select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition
        and n.nspname !~ '^(pg_|information_schema|graphile_worker|public)'`);
    const found = new Map<string, ReadonlySet<string>>();
    for (const { name } of tables.filter((table) => !aside.includes(table.name))) {
      const { rows } = await client.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`);
      found.set(name, new Set(rows.map(({ row }) => row)));
    }
    return found;
  } finally {
    await client.end();
  }
}

/** What one has and the other has not, table by table; tables that agree are left out. */
export function differences(
  before: Rows,
  after: Rows,
): Readonly<Record<string, { lost: readonly string[]; added: readonly string[] }>> {
  const names = new Set([...before.keys(), ...after.keys()]);
  const entries = [...names].map((name) => {
    const [one, other] = [before, after].map((rows) => rows.get(name) ?? new Set<string>());
    return [name, { lost: without(one, other), added: without(other, one) }] as const;
  });
  return Object.fromEntries(entries.filter(([, { lost, added }]) => lost.length + added.length > 0));
}

function without(
  one: ReadonlySet<string> = new Set(),
  other: ReadonlySet<string> = new Set(),
): readonly string[] {
  return [...one].filter((row) => !other.has(row));
}
