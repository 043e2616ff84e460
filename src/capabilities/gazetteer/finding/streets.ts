import { metresBetween } from '#language';
import type { GridPoint, InBoth, Tongue, Usrn } from '#language';
import { tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import { cellsAround } from '../cells.ts';
import { liveEdition } from '../editions/editions.ts';
import { inWords } from '../in-words.ts';
import type { GazetteerTables } from '../tables.ts';

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
    if (nearest) return (await namesIn(tx, edition, [nearest.usrn])).get(nearest.usrn)?.[tongue];
  }
  return undefined;
}

/** The names of streets, in one query, each in both languages or twice in the one that it has. Unknown USRNs are left out. */
export async function streetsOf(
  tx: Tx,
  usrns: readonly Usrn[],
): Promise<ReadonlyMap<Usrn, InBoth<StreetName>>> {
  const edition = usrns.length > 0 ? await liveEdition(tx) : undefined;
  return edition === undefined ? new Map() : namesIn(tx, edition, usrns);
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

async function namesIn(tx: Tx, edition: number, usrns: readonly Usrn[]) {
  const rows = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.street_descriptor')
    .select(['usrn', 'language', 'street_description', 'locality_name', 'town_name'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where((of) => of('usrn', '=', of.fn.any(of.val(usrns))))
    .orderBy('language', 'desc')
    .execute();
  const names = new Map<Usrn, InBoth<StreetName>>();
  for (const [usrn, of] of Map.groupBy(rows, (row) => row.usrn)) {
    const [first] = of;
    const welsh = of.find(({ language }) => language === 'CYM') ?? first;
    const english = of.find(({ language }) => language !== 'CYM') ?? first;
    if (english && welsh) names.set(usrn, { en: named(english), cy: named(welsh) });
  }
  return names;
}

type Row = Pick<
  Selectable<GazetteerTables['gazetteer.street_descriptor']>,
  'usrn' | 'street_description' | 'locality_name' | 'town_name'
>;

function named({ usrn, street_description, locality_name, town_name }: Row): StreetName {
  return {
    usrn,
    name: inWords(street_description),
    locality: inWords(locality_name),
    town: inWords(town_name),
  };
}
