import { sql, tables } from '#platform/database';
import { z } from 'zod';
import type { Tx } from '#platform/database';
import { bookOf, stored } from '../files/layouts.ts';
import type { Layout } from '../files/layouts.ts';
import type { Keeper } from './keeper.ts';
import { partOf } from './parts.ts';
import type { Run } from './runs.ts';
import type { GazetteerTables } from '../tables.ts';

/** Rows that one transaction copies. */
const pageRows = 40_000;

/** Where a copy has come to: which table, and the last key in it. */
type Copied = { readonly table: number; readonly after: readonly string[] | undefined };

/** Copies every record of an edition into the parts of a new one, page by page, for changes to be applied to. */
export async function copyEdition(keeper: Keeper, { edition, basedOn }: Run): Promise<void> {
  if (basedOn === undefined) return;
  let copied = read(keeper.reached().place);
  for (let layout = stored[copied.table]; layout; layout = stored[copied.table]) {
    const page = { layout, from: basedOn, to: edition, after: copied.after };
    copied = await keeper.step(
      async (tx) => nextOf(copied, await copyPage(tx, page)),
      (next) => ({ place: JSON.stringify(next), done: next.table, of: stored.length }),
    );
  }
}

const copiedPlace = z.object({ table: z.int().min(0), after: z.array(z.string()).optional() });

function read(place: string): Copied {
  return { after: undefined, ...(place === '' ? { table: 0 } : copiedPlace.parse(JSON.parse(place))) };
}

function nextOf({ table }: Copied, after: readonly string[] | undefined): Copied {
  return after ? { table, after } : { table: table + 1, after: undefined };
}

type Page = {
  readonly layout: Layout;
  readonly from: number;
  readonly to: number;
  readonly after: readonly string[] | undefined;
};

/** Copies up to the key at the end of a page; nothing is left after the last. */
async function copyPage(tx: Tx, page: Page): Promise<readonly string[] | undefined> {
  const { layout, from, to, after } = page;
  const upto = await endOfPage(tx, page);
  const key = keyList(layout);
  const names = sql.join(layout.columns.map(({ name }) => sql.ref(name)));
  const beyond = after ? sql`and (${key}) > (${sql.join(after)})` : sql``;
  const until = upto ? sql`and (${key}) <= (${sql.join(upto)})` : sql``;
  await sql`
    insert into ${sql.table(partOf(bookOf(layout), to))} (${names})
    select ${names} from ${sql.table(layout.table)}
    where authority_id = ${tx.authority} and edition = ${from} ${beyond} ${until}`.execute(
    tables<GazetteerTables>(tx),
  );
  return upto;
}

async function endOfPage(tx: Tx, { layout, from, after }: Page): Promise<readonly string[] | undefined> {
  const key = keyList(layout);
  const beyond = after ? sql`and (${key}) > (${sql.join(after)})` : sql``;
  const { rows } = await sql<Record<string, string | number>>`
    select ${key} from ${sql.table(layout.table)}
    where authority_id = ${tx.authority} and edition = ${from} ${beyond}
    order by ${key} offset ${pageRows - 1} limit 1`.execute(tables<GazetteerTables>(tx));
  const [row] = rows;
  return row && layout.key.map((name) => String(row[name]));
}

function keyList({ key }: Layout) {
  return sql.join(key.map((name) => sql.ref(name)));
}
