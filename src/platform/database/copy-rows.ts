import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { clientOf, sentAhead } from './tx.ts';
import type { Tx } from './tx.ts';

/** The table, with its schema, and the columns that are written, in the order of each row's values. */
export type Into = { readonly table: string; readonly columns: readonly string[] };

/** Rows that leave in one piece: some hundred kilobytes. */
const rowsAtOnce = 2_000;

/**
 * Copies rows into a table that has no row-level security, which is several times quicker than inserting them. Each row is a line
 * of `copyLine`. The transaction must be one of a database opened by `openForCopying`: a connection whose statements do
 * not wait for one another cannot copy.
 */
export async function copyRows(tx: Tx, { table, columns }: Into, rows: readonly string[]): Promise<void> {
  const quoted = [...table.split('.'), ...columns].map((name) => `"${name.replaceAll('"', '""')}"`);
  const [schema, name, ...listed] = quoted;
  // It goes past the statements that wait for one another.
  await sentAhead(tx);
  const copying = clientOf(tx).query(copyFrom(`copy ${schema}.${name} (${listed.join(', ')}) from stdin`));
  await pipeline(Readable.from(piecesOf(rows)), copying);
}

function* piecesOf(rows: readonly string[]): Generator<Buffer, void> {
  for (let first = 0; first < rows.length; first += rowsAtOnce)
    yield Buffer.from(`${rows.slice(first, first + rowsAtOnce).join('\n')}\n`);
}

/** One row as COPY reads it. Values hold neither control characters nor line ends (`isStorable`). */
export function copyLine(values: readonly (string | null)[]): string {
  return values.map(written).join('\t');
}

function written(value: string | null): string {
  if (value === null) return '\\N';
  return value.includes('\\') ? value.replaceAll('\\', '\\\\') : value;
}
