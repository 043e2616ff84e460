import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { bookOf } from '../files/layouts.ts';
import type { Layout } from '../files/layouts.ts';
import type { Reject } from '../files/rejects.ts';
import type { Supply } from '../files/supply/volume.ts';
import { findLines } from './find-lines.ts';
import type { FoundLine } from './find-lines.ts';
import type { Indexing } from './indexing.ts';
import { keepRejects } from './keep-rejects.ts';
import type { GazetteerTables } from '../tables.ts';

/** More keys than this stand twice in no file that anybody should take. */
const mostRepeated = 100_000;

/**
 * Keeps the first record of each key. One that another volume brings again word for word is dropped in silence, as the streets on
 * the edges of volumes are; any other is rejected with its line.
 */
export async function rejectRepeats({ keeper, run, supply }: Indexing, layout: Layout): Promise<void> {
  const book = bookOf(layout);
  const keys = await keeper.step(
    (tx) => repeatedKeys(tx, book, run.edition),
    () => ({}),
  );
  if (keys.size > mostRepeated)
    throw new Refusal('gazetteer.all-twice', { file: supply.name, type: book.replaceAll('_', ' ') });
  const rejects = await rejectsOf(supply, layout, keys);
  await keeper.step(
    async (tx) => {
      const gone = await dropRepeats(tx, book, run.edition);
      const { counts } = keeper.reached();
      const without = {
        ...counts,
        accepted: counts.accepted - gone,
        repeated: counts.repeated + gone - rejects.length,
      };
      return keepRejects(tx, { run: run.id, counts: without, rejects });
    },
    (counts) => ({ counts }),
  );
}

async function dropRepeats(tx: Tx, book: string, edition: number): Promise<number> {
  const { rows } = await sql<{ gone: number }>`
    select gazetteer.drop_repeats(${book}, ${edition}::integer) as gone`.execute(tables<GazetteerTables>(tx));
  return rows[0]?.gone ?? 0;
}

async function repeatedKeys(tx: Tx, book: string, edition: number): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    select gazetteer.repeated_keys(${book}, ${edition}::integer, ${mostRepeated + 1}::integer) as key`.execute(
    tables<GazetteerTables>(tx),
  );
  return new Set(rows.map(({ key }) => key));
}

async function rejectsOf(supply: Supply, layout: Layout, keys: ReadonlySet<string>): Promise<Reject[]> {
  const first = new Map<string, FoundLine>();
  const rejects: Reject[] = [];
  for await (const line of findLines(supply, layout, keys)) {
    const before = first.get(line.key);
    if (!before) first.set(line.key, line);
    else if (!line.quietly && (before.values !== line.values || before.volume === line.volume))
      rejects.push({ ...line, reason: { code: 'duplicate' } });
  }
  return rejects;
}
