import type { GridPoint, Tongue, Usrn } from '#language';
import { sql, tables, together } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import { liveEdition } from '../editions/editions.ts';
import { streetsOf } from '../finding/streets.ts';
import { inWords } from '../in-words.ts';
import { languages, streetStates, streetTypes, streetUses, surfaces } from './code-lists.ts';
import { datesOf } from './dates.ts';
import { provenanceOf } from './provenance.ts';
import type { Related, StreetDescriptor, StreetDetails, StreetRecord } from './record.ts';
import { sayCode } from './say-code.ts';
import { chosenLine } from './street-properties.ts';
import type { GazetteerTables } from '../tables.ts';

/** All that is known about a street of the live edition; its name, where only a source outside knows it; else nothing. */
export async function streetRecord(tx: Tx, usrn: Usrn, tongue: Tongue): Promise<StreetRecord | undefined> {
  const edition = await liveEdition(tx);
  if (edition === undefined) return nameAlone(tx, usrn);
  const of = { edition, usrn, tongue };
  const [names, descriptors, record, count, first, last, provenance] = await together(
    streetsOf(tx, [usrn]),
    readDescriptors(tx, of),
    readRecord(tx, of),
    countProperties(tx, of),
    readEnd(tx, of, 'asc'),
    readEnd(tx, of, 'desc'),
    provenanceOf(tx, edition),
  );
  const name = names.get(usrn);
  if (!name) return undefined;
  return {
    usrn,
    name,
    descriptors: descriptors.map((row) => descriptorOf(row, tongue)),
    details: record && detailsOf(record, tongue),
    properties: { count, first, last },
    provenance,
  };
}

/** What is known of a street where no file of streets was imported. */
async function nameAlone(tx: Tx, usrn: Usrn): Promise<StreetRecord | undefined> {
  const name = (await streetsOf(tx, [usrn])).get(usrn);
  const properties = { count: 0, first: undefined, last: undefined };
  return name && { usrn, name, descriptors: [], details: undefined, properties, provenance: undefined };
}

type Of = { readonly edition: number; readonly usrn: Usrn; readonly tongue: Tongue };

async function readDescriptors(tx: Tx, { edition, usrn }: Of) {
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.street_descriptor')
    .selectAll()
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where('usrn', '=', usrn)
    .orderBy('language', 'desc')
    .execute();
}

async function readRecord(tx: Tx, { edition, usrn }: Of) {
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.street_record')
    .selectAll()
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where('usrn', '=', usrn)
    .executeTakeFirst();
}

async function countProperties(tx: Tx, { edition, usrn }: Of): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct uprn)::integer as count from gazetteer.line
    where authority_id = ${tx.authority} and edition = ${edition} and usrn = ${usrn}
      and logical_status in ('1', '6')`.execute(tables<GazetteerTables>(tx));
  return rows[0]?.count ?? 0;
}

async function readEnd(tx: Tx, of: Of, way: 'asc' | 'desc'): Promise<Related | undefined> {
  const { rows } = await sql<Pick<Related, 'uprn'> & { line: string }>`
    select uprn, line from gazetteer.line shown
    where authority_id = ${tx.authority} and edition = ${of.edition} and usrn = ${of.usrn} and ${chosenLine(tx, of)}
    order by sort ${sql.raw(way)}, uprn ${sql.raw(way)} limit 1`.execute(tables<GazetteerTables>(tx));
  return rows[0] && { ...rows[0], standing: 'live' };
}

function descriptorOf(
  row: Selectable<GazetteerTables['gazetteer.street_descriptor']>,
  tongue: Tongue,
): StreetDescriptor {
  return {
    usrn: row.usrn,
    name: inWords(row.street_description),
    locality: inWords(row.locality_name),
    town: inWords(row.town_name),
    area: inWords(row.administrative_area),
    language: sayCode(row.language, languages, tongue),
    dates: datesOf(row),
  };
}

function detailsOf(
  row: Selectable<GazetteerTables['gazetteer.street_record']>,
  tongue: Tongue,
): StreetDetails {
  return {
    type: sayCode(row.record_type, streetTypes, tongue),
    state: sayCode(row.state, streetStates, tongue),
    stateSince: row.state_date ?? undefined,
    surface: sayCode(row.street_surface, surfaces, tongue),
    use: sayCode(row.street_classification, streetUses, tongue),
    namedBy: row.swa_org_ref_naming,
    dates: datesOf({
      ...row,
      start_date: row.street_start_date,
      end_date: row.street_end_date,
      entry_date: row.record_entry_date,
    }),
    start: pointOf(row.street_start_x, row.street_start_y),
    end: pointOf(row.street_end_x, row.street_end_y),
  };
}

function pointOf(easting: number | null, northing: number | null): GridPoint | undefined {
  return easting === null || northing === null ? undefined : { easting, northing };
}
