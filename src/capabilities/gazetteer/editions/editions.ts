import { arranged, sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { bookOf, stored } from '../files/layouts.ts';
import type { Begin } from './begin.ts';
import { dropPart } from './parts.ts';
import type { GazetteerTables } from '../tables.ts';

/** The edition that answers, or nothing before the first import. */
export async function liveEdition(tx: Tx): Promise<number | undefined> {
  const live = await arranged(tx, 'live edition', () =>
    tables<GazetteerTables>(tx)
      .selectFrom('gazetteer.live')
      .select('edition')
      .where('authority_id', '=', tx.authority)
      .executeTakeFirst(),
  );
  return live?.edition;
}

/** Rows that one transaction clears. */
const pageRows = 10_000;

/** What is drawn up from the records. */
const drawn = ['line', 'heading', 'heading_word', 'spelling'];

/**
 * Takes an edition that does not answer out of every table: its parts are dropped, and where it has none its rows deleted, page
 * by page. False while a part cannot be dropped because somebody reads.
 */
export async function clearEdition(begin: Begin, edition: number): Promise<boolean> {
  const books = [...stored.map(bookOf), ...drawn];
  for (const book of books) if (!(await dropPart(begin, book, edition))) return false;
  // Editions that came before tables were parted.
  for (const table of books.map((book) => `gazetteer.${book}`))
    while ((await begin((tx) => clearPage(tx, table, edition))) > 0);
  return true;
}

async function clearPage(tx: Tx, table: string, edition: number): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} where authority_id = ${tx.authority} and edition = ${edition} and ctid = any(array(
      select ctid from ${sql.table(table)} where authority_id = ${tx.authority} and edition = ${edition} limit ${pageRows}))`.execute(
    tables<GazetteerTables>(tx),
  );
  return Number(numAffectedRows ?? 0);
}

/** Tells the planner how many words an edition has, which were written one part after the other; until then it may read them all. */
export async function countWords(begin: Begin): Promise<void> {
  for (const table of ['heading_word', 'spelling'])
    await begin((tx) => sql`select gazetteer.count_rows(${table})`.execute(tables<GazetteerTables>(tx)));
}
