import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Keeper } from './keeper.ts';
import type { GazetteerTables } from '../tables.ts';

const pageProperties = 20_000;

/** Where a format gives postcodes to addresses and not to properties, a property takes that of its approved address. */
export async function takePostcodes(keeper: Keeper, edition: number): Promise<void> {
  let last: number | undefined = 0;
  while (last !== undefined) {
    const after: number = last;
    last = await keeper.step(
      (tx) => takePage(tx, edition, after),
      () => ({}),
    );
  }
}

async function takePage(tx: Tx, edition: number, after: number): Promise<number | undefined> {
  const { rows } = await sql<{ last: number | null }>`
    with page as materialized (
      select uprn from gazetteer.blpu
      where authority_id = ${tx.authority} and edition = ${edition} and uprn > ${after}
      order by uprn limit ${pageProperties}),
    said as (
      select distinct on (lpi.uprn) lpi.uprn, lpi.postcode
      from page join gazetteer.lpi lpi on lpi.authority_id = ${tx.authority} and lpi.edition = ${edition} and lpi.uprn = page.uprn
      where lpi.postcode <> ''
      order by lpi.uprn, lpi.logical_status <> '1', lpi.logical_status, lpi.lpi_key),
    taken as (
      update gazetteer.blpu property set postcode_locator = said.postcode from said
      where property.authority_id = ${tx.authority} and property.edition = ${edition} and property.uprn = said.uprn
        and property.postcode_locator is distinct from said.postcode)
    select max(uprn) as last from page`.execute(tables<GazetteerTables>(tx));
  return rows[0]?.last ?? undefined;
}
