import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Begin } from './begin.ts';
import type { GazetteerTables } from '../tables.ts';

// Each edition is a part of every table: written without indexes, indexed when whole, attached, and dropped when another has
// taken its place. Only the owner's functions may do that (migration "an edition is a part of each table").

/** The table that an edition's rows are copied into before it is attached; `book` is the table's name without its schema. */
export function partOf(book: string, edition: number): string {
  return `gazetteer.staged_${book}_${edition}`;
}

export async function openParts(tx: Tx, edition: number): Promise<void> {
  await sql`select gazetteer.open_parts(${edition}::integer)`.execute(tables<GazetteerTables>(tx));
}

/** The parts of what is drawn up from an edition when its records are whole. */
export async function openDrawnParts(tx: Tx, edition: number): Promise<void> {
  await sql`select gazetteer.open_drawn_parts(${edition}::integer)`.execute(tables<GazetteerTables>(tx));
}

export async function partState(
  tx: Tx,
  book: string,
  edition: number,
): Promise<'staged' | 'attached' | 'none'> {
  const { rows } = await sql<{ state: 'staged' | 'attached' | 'none' }>`
    select gazetteer.part_state(${book}, ${edition}::integer) as state`.execute(tables<GazetteerTables>(tx));
  return rows[0]?.state ?? 'none';
}

/** Does all that `indexPart` and `attachPart` do for those parts that are small, at once. Fails as `indexPart` does. */
export async function settleSmallParts(tx: Tx, edition: number): Promise<void> {
  await sql`select gazetteer.settle_small_parts(${edition}::integer)`.execute(tables<GazetteerTables>(tx));
}

/** Makes one more index of a part; false when it has all. A key that stands twice fails (`hasRepeats`). */
export async function indexPart(tx: Tx, book: string, edition: number): Promise<boolean> {
  const { rows } = await sql<{ made: string | null }>`
    select gazetteer.index_part(${book}, ${edition}::integer) as made`.execute(tables<GazetteerTables>(tx));
  return rows[0]?.made !== null;
}

/** 23505: a unique index found two rows with one key. */
export function hasRepeats(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}

export async function attachPart(tx: Tx, book: string, edition: number): Promise<void> {
  await sql`select gazetteer.attach_part(${book}, ${edition}::integer)`.execute(tables<GazetteerTables>(tx));
}

/** Tries before the part is left to the next import: each waits a fifth of a second for those who read. */
const mostTries = 25;

/** Drops an edition's part of a table; false while somebody reads the table without a pause, such as a backup. */
export async function dropPart(begin: Begin, book: string, edition: number): Promise<boolean> {
  for (let tried = 0; tried < mostTries; tried += 1) {
    const dropped = await begin((tx) =>
      sql`select gazetteer.drop_part(${book}, ${edition}::integer)`.execute(tables<GazetteerTables>(tx)),
    ).then(
      () => true,
      (error: unknown) => {
        if (isBusy(error)) return false;
        throw error;
      },
    );
    if (dropped) return true;
  }
  return false;
}

/** 55P03: somebody holds the table. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '55P03';
}
