import type { Uprn, Usrn } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { GazetteerTables } from '../tables.ts';

/**
 * An address from outside is the council's to remember from the moment at which somebody says that their request is about it; chosen again, it
 * is as its source has it by now. Nothing happens where no source gave it.
 */
export async function chooseAddress(tx: Tx, uprn: Uprn): Promise<void> {
  await choose(tx, sql`uprn = ${uprn}`);
}

/** A street is remembered by the first of its addresses. */
export async function chooseStreet(tx: Tx, usrn: Usrn): Promise<void> {
  await choose(tx, sql`usrn = ${usrn}`);
}

async function choose(tx: Tx, which: ReturnType<typeof sql>): Promise<void> {
  await sql`
    insert into gazetteer.chosen_address (uprn, usrn, line_en, line_cy, postcode, street_en, street_cy,
      locality_en, locality_cy, town_en, town_cy, easting, northing)
    select uprn, usrn, line_en, line_cy, postcode, street_en, street_cy,
      locality_en, locality_cy, town_en, town_cy, easting, northing
    from gazetteer.sourced_address
    where authority_id = ${tx.authority} and ${which}
    order by uprn limit 1
    on conflict (authority_id, uprn) do update set
      usrn = excluded.usrn, line_en = excluded.line_en, line_cy = excluded.line_cy, postcode = excluded.postcode,
      street_en = excluded.street_en, street_cy = excluded.street_cy, locality_en = excluded.locality_en,
      locality_cy = excluded.locality_cy, town_en = excluded.town_en, town_cy = excluded.town_cy,
      easting = excluded.easting, northing = excluded.northing`.execute(tables<GazetteerTables>(tx));
}
