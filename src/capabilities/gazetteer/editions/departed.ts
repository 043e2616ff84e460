import type { Uprn } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Begin } from './begin.ts';
import type { GazetteerTables } from '../tables.ts';

type Swap = { readonly old: number; readonly live: number };

const pageProperties = 20_000;

/**
 * Properties that the live edition has no more keep the last address that they had in the old one, and what they became by either.
 */
export async function keepDeparted(begin: Begin, swap: Swap): Promise<void> {
  let last: Uprn | undefined;
  do last = await begin((tx) => departPage(tx, swap, last));
  while (last !== undefined);
}

async function departPage(tx: Tx, { old, live }: Swap, after: Uprn | undefined): Promise<Uprn | undefined> {
  const { rows } = await sql<{ last: Uprn | null }>`
    with page as materialized (
      select uprn from gazetteer.blpu
      where authority_id = ${tx.authority} and edition = ${old} and uprn > ${after ?? 0}
      order by uprn limit ${pageProperties}),
    gone as materialized (
      select uprn from page where not exists (
        select from gazetteer.line still
        where still.authority_id = ${tx.authority} and still.edition = ${live} and still.uprn = page.uprn)),
    became as (
      insert into gazetteer.succession (authority_id, uprn, successor)
      select distinct ${tx.authority}::smallint, told.uprn, told.successor
      from gone join gazetteer.successor told
        on told.authority_id = ${tx.authority} and told.edition in (${old}, ${live}) and told.uprn = gone.uprn
      on conflict do nothing),
    kept as (
      insert into gazetteer.departed (authority_id, uprn, edition, line, postcode, easting, northing)
      select distinct on (was.uprn) was.authority_id, was.uprn, was.edition, was.line, was.postcode, was.easting, was.northing
      from gone join gazetteer.line was
        on was.authority_id = ${tx.authority} and was.edition = ${old} and was.uprn = gone.uprn
      order by was.uprn, was.language desc, was.logical_status
      on conflict (authority_id, uprn) do update
        set edition = excluded.edition, line = excluded.line, postcode = excluded.postcode,
          easting = excluded.easting, northing = excluded.northing)
    select max(uprn) as last from page`.execute(tables<GazetteerTables>(tx));
  return rows[0]?.last ?? undefined;
}
