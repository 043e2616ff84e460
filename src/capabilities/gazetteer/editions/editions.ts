import type { Uprn } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { addressBasePremium } from '../files/layouts.ts';
import type { Begin } from './begin.ts';
import type { Layout } from '../files/layouts.ts';
import type { GazetteerTables } from '../tables.ts';

/** The edition that answers, or nothing before the first import. */
export async function liveEdition(tx: Tx): Promise<number | undefined> {
  const live = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.live')
    .select('edition')
    .where('authority_id', '=', tx.authority)
    .executeTakeFirst();
  return live?.edition;
}

/** Rows that one transaction copies or clears. */
const pageRows = 10_000;

/** Copies every record of an edition into a new one, page by page, for changes to be applied to. */
export async function copyEdition(begin: Begin, from: number, to: number): Promise<void> {
  for (const layout of addressBasePremium.values()) {
    let last: readonly string[] | undefined;
    do last = await begin((tx) => copyPage(tx, { layout, from, to, after: last }));
    while (last);
  }
}

type Page = {
  readonly layout: Layout;
  readonly from: number;
  readonly to: number;
  readonly after: readonly string[] | undefined;
};

async function copyPage(tx: Tx, { layout, from, to, after }: Page): Promise<readonly string[] | undefined> {
  const names = sql.join(layout.columns.map(({ name }) => sql.ref(name)));
  const key = sql.join(layout.key.map((name) => sql.ref(name)));
  const beyond = after ? sql`and (${key}) > (${sql.join(after)})` : sql``;
  const backwards = sql.join(layout.key.map((name) => sql`${sql.ref(name)} desc`));
  const { rows } = await sql<Record<string, string | number>>`
    with copied as (
      insert into ${sql.table(layout.table)} (authority_id, edition, ${names})
      select authority_id, ${to}::integer, ${names} from ${sql.table(layout.table)}
      where authority_id = ${tx.authority} and edition = ${from} ${beyond}
      order by ${key} limit ${pageRows}
      returning ${key})
    select * from copied order by ${backwards} limit 1`.execute(tables<GazetteerTables>(tx));
  const [row] = rows;
  return row && layout.key.map((name) => String(row[name]));
}

const derived = ['gazetteer.line', 'gazetteer.street_word'];

/** Takes an edition that does not answer out of every table, page by page. */
export async function clearEdition(begin: Begin, edition: number): Promise<void> {
  const held = [...[...addressBasePremium.values()].map(({ table }) => table), ...derived];
  for (const table of held) while ((await begin((tx) => clearPage(tx, table, edition))) > 0);
}

async function clearPage(tx: Tx, table: string, edition: number): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} where authority_id = ${tx.authority} and edition = ${edition} and ctid = any(array(
      select ctid from ${sql.table(table)} where authority_id = ${tx.authority} and edition = ${edition} limit ${pageRows}))`.execute(
    tables<GazetteerTables>(tx),
  );
  return Number(numAffectedRows ?? 0);
}

/** Properties that the live edition has no more keep the last address that they had in the old one. */
export async function keepDeparted(begin: Begin, old: number, live: number): Promise<void> {
  let last: Uprn | undefined;
  do last = await begin((tx) => departPage(tx, { old, live, after: last }));
  while (last !== undefined);
}

async function departPage(
  tx: Tx,
  { old, live, after }: { old: number; live: number; after: Uprn | undefined },
): Promise<Uprn | undefined> {
  const { rows } = await sql<{ last: Uprn | null }>`
    with page as (
      select uprn from gazetteer.blpu
      where authority_id = ${tx.authority} and edition = ${old} and uprn > ${after ?? 0}
      order by uprn limit ${pageRows}),
    gone as (
      insert into gazetteer.departed (authority_id, uprn, edition, line, postcode, easting, northing)
      select distinct on (was.uprn) was.authority_id, was.uprn, was.edition, was.line, was.postcode, was.easting, was.northing
      from page join gazetteer.line was
        on was.authority_id = ${tx.authority} and was.edition = ${old} and was.uprn = page.uprn
      where not exists (
        select from gazetteer.line still
        where still.authority_id = ${tx.authority} and still.edition = ${live} and still.uprn = page.uprn)
      order by was.uprn, was.language desc, was.logical_status
      on conflict (authority_id, uprn) do update
        set edition = excluded.edition, line = excluded.line, postcode = excluded.postcode,
          easting = excluded.easting, northing = excluded.northing)
    select max(uprn) as last from page`.execute(tables<GazetteerTables>(tx));
  return rows[0]?.last ?? undefined;
}

/** Tells the planner how large the tables have become; until then it may read a whole edition for one address. */
export async function countRows(begin: Begin, stage: 'staged' | 'drawn-up'): Promise<void> {
  for (const table of counted[stage])
    await begin((tx) => sql`select gazetteer.count_rows(${table})`.execute(tables<GazetteerTables>(tx)));
}

const counted = {
  staged: ['blpu', 'lpi', 'street_descriptor', 'delivery_point', 'organisation'],
  'drawn-up': ['line', 'street_word'],
} as const;
