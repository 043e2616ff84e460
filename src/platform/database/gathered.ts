import type { Run } from './client-dialect.ts';

/** A row that is to be written, by column. */
export type NewRow = {
  readonly table: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** What a failure of its statement means, where it is this row's: the same failure otherwise. */
  readonly meaning?: ((error: unknown) => unknown) | undefined;
};

/** Rows that wait to be written in one statement. */
export type Gathered = {
  /** Gives how many wait. */
  readonly add: (row: NewRow) => number;
  /** Lets those go that wait, and gives the statement's end; nothing when none waits. */
  readonly leave: () => Promise<unknown> | undefined;
  readonly forget: () => void;
};

/** Rows that are written one after the other leave together: each statement by itself costs a send, a wake-up and a plan's start. */
export function gathering(run: Run): Gathered {
  let waiting: NewRow[] = [];
  const take = () => {
    const taken = waiting;
    waiting = [];
    return taken;
  };
  return {
    add: (row) => waiting.push(row),
    leave: () => (waiting.length === 0 ? undefined : written(run, take())),
    forget: () => void take(),
  };
}

async function written(run: Run, rows: readonly NewRow[]): Promise<void> {
  try {
    await run(statementOf(rows));
  } catch (error) {
    throw rows.reduce((known, { meaning }) => meaning?.(known) ?? known, error);
  }
}

type Insert = { readonly table: string; readonly columns: readonly string[]; readonly rows: unknown[][] };

/** One `insert` for each table and set of columns, its rows in the order in which they came. */
function statementOf(rows: readonly NewRow[]) {
  const inserts = new Map<string, Insert>();
  for (const { table, values } of rows) {
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    const columns = given.map(([column]) => column);
    const insert = inserts.getOrInsertComputed(`${table} ${columns.join()}`, () => ({
      table,
      columns,
      rows: [],
    }));
    insert.rows.push(given.map(([, value]) => value));
  }
  const all = [...inserts.values()];
  return { sql: textOf(inserts), parameters: all.flatMap((insert) => insert.rows.flat()) };
}

const texts = new Map<string, string>();
const mostTexts = 1_000;

/** Kept, as a form that is sent writes the same rows as the last one. */
function textOf(inserts: ReadonlyMap<string, Insert>): string {
  const shape = [...inserts].map(([name, { rows }]) => `${name} ${String(rows.length)}`).join('; ');
  const known = texts.get(shape);
  if (known !== undefined) return known;
  const text = joined([...inserts.values()]);
  if (texts.size < mostTexts) texts.set(shape, text);
  return text;
}

function joined(inserts: readonly Insert[]): string {
  let place = 0;
  const parts = inserts.map(({ table, columns, rows }) => {
    const lists = rows.map((row) => `(${row.map(() => `$${String((place += 1))}`).join(', ')})`);
    return `insert into ${quoted(...table.split('.'))} (${columns.map((column) => quoted(column)).join(', ')}) values ${lists.join(', ')}`;
  });
  const last = parts.pop() ?? '';
  if (parts.length === 0) return last;
  return `with ${parts.map((part, at) => `written_${String(at)} as (${part})`).join(', ')} ${last}`;
}

function quoted(...names: readonly string[]): string {
  return names.map((name) => `"${name.replaceAll('"', '""')}"`).join('.');
}
