import type { GridPoint, InBoth, Tongue, Usrn } from '#language';
import { sql, tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import { columnsAround } from '../cells.ts';
import { liveEdition } from '../editions/editions.ts';
import { inWords } from '../in-words.ts';
import { streetsOutside } from '../sourced/known-outside.ts';
import type { GazetteerTables } from '../tables.ts';
import type { StreetName } from './street-name.ts';

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
    const [nearest] = namesBy(await descriptorsNear(tx, { edition, point, reach })).values();
    if (nearest) return nearest[tongue];
  }
  return undefined;
}

/** The names of streets, in one query, each in both languages or twice in the one that it has. Unknown USRNs are left out. */
export async function streetsOf(
  tx: Tx,
  usrns: readonly Usrn[],
): Promise<ReadonlyMap<Usrn, InBoth<StreetName>>> {
  if (usrns.length === 0) return new Map();
  const edition = await liveEdition(tx);
  const names =
    edition === undefined ? new Map<Usrn, InBoth<StreetName>>() : await namesIn(tx, edition, usrns);
  const others = usrns.filter((usrn) => !names.has(usrn));
  return others.length === 0 ? names : new Map([...names, ...(await streetsOutside(tx, others))]);
}

type Around = { readonly edition: number; readonly point: GridPoint; readonly reach: number };

/** The names of the street of the nearest property in the squares around a point. */
async function descriptorsNear(tx: Tx, { edition, point, reach }: Around): Promise<readonly Row[]> {
  const columns = columnsAround(point, reach).map(
    // Each a range of the index by itself: joined to a list of them, the planner reads the whole edition.
    ({ south, north }) => sql`cell between ${south}::integer and ${north}::integer`,
  );
  const { rows } = await sql<Row>`
    select street.usrn, street.language, street.street_description, street.locality_name, street.town_name
    from (
      select usrn from gazetteer.line
      where authority_id = ${tx.authority} and edition = ${edition} and logical_status <> '8' and (${sql.join(columns, sql` or `)})
      order by (easting - ${point.easting}) * (easting - ${point.easting})
        + (northing - ${point.northing}) * (northing - ${point.northing}), usrn
      limit 1) nearest
    join gazetteer.street_descriptor street
      on street.authority_id = ${tx.authority} and street.edition = ${edition} and street.usrn = nearest.usrn
    order by street.language desc`.execute(tables<GazetteerTables>(tx));
  return rows;
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
  return namesBy(rows);
}

/** By street, each in both languages or twice in the one that it has; rows come with Welsh last. */
function namesBy(rows: readonly Row[]): ReadonlyMap<Usrn, InBoth<StreetName>> {
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
  'usrn' | 'language' | 'street_description' | 'locality_name' | 'town_name'
>;

function named({ usrn, street_description, locality_name, town_name }: Row): StreetName {
  return {
    usrn,
    name: inWords(street_description),
    locality: inWords(locality_name),
    town: inWords(town_name),
  };
}
