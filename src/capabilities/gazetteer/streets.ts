import type { GridPoint, Tongue, Usrn } from '#language';
import { metresBetween } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { cellsAround } from './cells.ts';
import { liveEdition } from './editions.ts';
import { inWords } from './in-words.ts';
import type { GazetteerTables } from './tables.ts';

export type StreetName = {
  readonly usrn: Usrn;
  readonly name: string;
  readonly locality: string;
  readonly town: string;
};

/** Squares of 100 metres to look in, near first: a town's houses, then a farm's. */
const reaches = [1, 5, 15];

/** The street of the nearest property within about 1,500 metres of a point, for describing the place. */
export async function nearestStreet(
  tx: Tx,
  point: GridPoint,
  tongue: Tongue,
): Promise<StreetName | undefined> {
  const edition = await liveEdition(tx);
  if (edition === undefined) return undefined;
  for (const reach of reaches) {
    const near = await propertiesIn(tx, edition, cellsAround(point, reach));
    const [nearest] = near.toSorted((one, other) => metresBetween(one, point) - metresBetween(other, point));
    if (nearest) return nameIn(tx, edition, { usrn: nearest.usrn, tongue });
  }
  return undefined;
}

/** The name of a street in the language asked for, or in the one that it has. Nothing for an unknown USRN. */
export async function streetOf(tx: Tx, usrn: Usrn, tongue: Tongue): Promise<StreetName | undefined> {
  const edition = await liveEdition(tx);
  return edition === undefined ? undefined : nameIn(tx, edition, { usrn, tongue });
}

async function propertiesIn(tx: Tx, edition: number, cells: readonly number[]) {
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.line')
    .select(['usrn', 'easting', 'northing'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where((of) => of('cell', '=', of.fn.any(of.val(cells))))
    .where('logical_status', '<>', '8')
    .execute();
}

async function nameIn(
  tx: Tx,
  edition: number,
  { usrn, tongue }: { usrn: Usrn; tongue: Tongue },
): Promise<StreetName | undefined> {
  const names = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.street_descriptor')
    .select(['language', 'street_description', 'locality_name', 'town_name'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where('usrn', '=', usrn)
    .orderBy('language', 'desc')
    .execute();
  const wanted = names.find(({ language }) => (language === 'CYM') === (tongue === 'cy')) ?? names[0];
  return (
    wanted && {
      usrn,
      name: inWords(wanted.street_description),
      locality: inWords(wanted.locality_name),
      town: inWords(wanted.town_name),
    }
  );
}
