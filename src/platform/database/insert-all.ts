import { sql } from 'kysely';
import type { Insertable } from 'kysely';
import { spellInstant } from './spell-instant.ts';
import { tables } from './tx.ts';
import type { Tx } from './tx.ts';

/** Rows for one table, each as one `insert` takes it; the columns of the first are the columns of all. */
export type Many<Row> = {
  /** With its schema: `cases.note`. */
  readonly table: string;
  readonly rows: readonly Insertable<Row>[];
  /** Columns that hold JSON, whose value is its text already. */
  readonly json?: readonly (keyof Insertable<Row> & string)[];
};

/**
 * Writes many rows in one statement and in their order, so that numbers given by the database go up with them. They travel as
 * one JSON text, out of which PostgreSQL reads each column by its type: 20,000 events cost 0.37 s of processor time on both
 * sides, and 0.44 s as a list for each column.
 */
export async function insertAll<Row>(tx: Tx, { table, rows, json = [] }: Many<Row>): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const spelled = columns.map((column) => [column, spellingOf(json.some((one) => one === column))] as const);
  const text = `[${rows.map((row) => spell(row, spelled)).join(',')}]`;
  const names = sql.join(columns.map((column) => sql.ref(column)));
  await sql`
    insert into ${sql.table(table)} (${names})
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${text}::json)`.execute(
    tables(tx),
  );
}

type Spelling = (value: unknown) => string;

function spell(row: object, spelled: readonly (readonly [string, Spelling])[]): string {
  const values: Readonly<Record<string, unknown>> = { ...row };
  let text = '';
  for (const [column, spelling] of spelled)
    text += `${text === '' ? '{' : ','}"${column}":${spelling(values[column])}`;
  return `${text}}`;
}

function spellingOf(isJson: boolean): Spelling {
  return isJson ? String : spellValue;
}

/** Identifiers, codes and names: text of which no character need be escaped. */
const plain = /^[\w .,:@/+-]*$/;

/** As PostgreSQL reads it out of JSON: bytes by their hexadecimal digits, days and instants by their own spelling. */
function spellValue(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'string') return plain.test(value) ? `"${value}"` : JSON.stringify(value);
  if (value instanceof Temporal.Instant) return `"${spellInstant(value)}"`;
  return Buffer.isBuffer(value) ? `"\\\\x${value.toString('hex')}"` : JSON.stringify(value);
}
