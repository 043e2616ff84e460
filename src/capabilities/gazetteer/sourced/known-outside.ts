import type { InBoth, Tongue, Uprn, Usrn } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Address } from '../finding/address.ts';
import type { StreetName } from '../finding/street-name.ts';
import type { GazetteerTables } from '../tables.ts';
import { asAddress, sourcedColumns } from './sourced-address.ts';

/** Addresses from outside that somebody chose. */
export async function chosenOf(tx: Tx, uprns: readonly Uprn[], tongue: Tongue): Promise<readonly Address[]> {
  const rows = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.chosen_address')
    .select(sourcedColumns)
    .where('authority_id', '=', tx.authority)
    .where((of) => of('uprn', '=', of.fn.any(of.val(uprns))))
    .execute();
  return rows.map((row) => asAddress(row, tongue));
}

/** An address that a source gave not too long ago, or that somebody chose. */
export async function sourcedOf(tx: Tx, uprn: Uprn, tongue: Tongue): Promise<Address | undefined> {
  const row = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.sourced_address')
    .select(sourcedColumns)
    .where('authority_id', '=', tx.authority)
    .where('uprn', '=', uprn)
    .executeTakeFirst();
  if (row) return asAddress(row, tongue);
  return (await chosenOf(tx, [uprn], tongue))[0];
}

/** The names of streets that only a source outside knows, by one of their addresses. */
export async function streetsOutside(tx: Tx, usrns: readonly Usrn[]) {
  const names = new Map<Usrn, InBoth<StreetName>>();
  if (usrns.length === 0) return names;
  const { rows } = await sql<Row>`
    select wanted.usrn, named.*
    from unnest(${usrns}::bigint[]) wanted (usrn),
    lateral (
      (select street_en, street_cy, locality_en, locality_cy, town_en, town_cy from gazetteer.chosen_address
        where authority_id = ${tx.authority} and usrn = wanted.usrn order by uprn limit 1)
      union all
      (select street_en, street_cy, locality_en, locality_cy, town_en, town_cy from gazetteer.sourced_address
        where authority_id = ${tx.authority} and usrn = wanted.usrn order by uprn limit 1)
      limit 1) named`.execute(tables<GazetteerTables>(tx));
  for (const { usrn, ...row } of rows)
    names.set(usrn, {
      en: { usrn, name: row.street_en, locality: row.locality_en, town: row.town_en },
      cy: { usrn, name: row.street_cy, locality: row.locality_cy, town: row.town_cy },
    });
  return names;
}

type Row = {
  readonly usrn: Usrn;
  readonly street_en: string;
  readonly street_cy: string;
  readonly locality_en: string;
  readonly locality_cy: string;
  readonly town_en: string;
  readonly town_cy: string;
};
