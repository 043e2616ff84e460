import type { TestDatabase } from '#test/database';
import { asOwner } from '#test/database';

type Row = Readonly<Record<string, unknown>>;
type Rows = ReadonlyMap<string, readonly Row[]>;

const schemas = ['cases', 'forms', 'ledger', 'notifications', 'services', 'identity', 'calendars'];

/** Given by the database, or drawn: different each time whoever writes the row. */
const drawn = ['seq', 'tx', 'salt', 'moved_at'];
/** What is only of a form that was filled in here, and of the request in which it came. */
const ofTheWay = ['draft_id', 'draft', 'request'];

/** Work on a case that other systems do not tell of. */
const ofWork = [
  'cases.task',
  'cases.task_ending',
  'cases.task_tick',
  'cases.ask',
  'cases.ask_answer',
  'cases.document',
];

/** Every row that the work made, in every table of the capabilities, with what is drawn told apart only by its place. */
export async function rowsMade(
  { urls }: TestDatabase,
  work: () => Promise<void>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const before = await allRows(urls);
  await work();
  const after = await allRows(urls);
  const made: Record<string, readonly string[]> = {};
  const names = new Map<string, string>();
  for (const [table, rows] of after) {
    if (ofWork.includes(table)) continue;
    const known = new Set((before.get(table) ?? []).map((row) => JSON.stringify(row)));
    const fresh = rows.filter((row) => !known.has(JSON.stringify(row)) && isOfBoth(row));
    if (fresh.length > 0) made[table] = namedAlike(fresh.map(withoutDrawn), names);
  }
  return made;
}

/**
 * Nobody fills in a form of a past case, and its tasks were done, and others asked, elsewhere; only of past cases is it told that they were
 * taken in.
 */
function isOfBoth({ type }: Row): boolean {
  const isOfWork = typeof type === 'string' && /^(task|ask|case[.]document-attached)/.test(type);
  return type !== 'form.started' && type !== 'past-cases.taken-in' && !isOfWork;
}

function withoutDrawn(row: Row): Row {
  const kept = Object.entries(row).filter(([column]) => ![...drawn, ...ofTheWay].includes(column));
  return Object.fromEntries(kept.map(([column, value]) => [column, ofDraft(value)]));
}

function ofDraft(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return 'draft' in value ? { ...value, draft: null } : value;
}

const changing = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\\\x[0-9a-f]{64}|\b[2-9CDFGHJKMPQRTWXY]{8}\b/g;

const masked = (text: string) => text.replaceAll(changing, '');

/** Identifiers, digests and references by the order in which they come, rows in the order of the rest of what they say. */
function namedAlike(rows: readonly Row[], names: Map<string, string>): readonly string[] {
  const texts = rows.map((row) => JSON.stringify(row));
  return texts
    .toSorted((one, other) => (masked(one) < masked(other) ? -1 : 1))
    .map((text) =>
      text.replaceAll(changing, (found) => {
        const name = names.get(found) ?? `#${String(names.size + 1)}`;
        names.set(found, name);
        return name;
      }),
    );
}

async function allRows(urls: TestDatabase['urls']): Promise<Rows> {
  return asOwner(urls, async (owner) => {
    await owner.query(`set moothall.authority = '1'`);
    const { rows: found } = await owner.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = any($1) and c.relkind in ('r', 'p') and not c.relispartition order by 1`,
      [schemas],
    );
    const all = new Map<string, readonly Row[]>();
    for (const { name } of found) {
      const { rows } = await owner.query<{ row: Row }>(`select to_jsonb(t) as row from ${name} t`);
      all.set(
        name,
        rows.map(({ row }) => row),
      );
    }
    return all;
  });
}
