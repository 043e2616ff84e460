import type { Uprn, Usrn } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { addressLine } from './address-line.ts';
import type { LineParts } from './address-line.ts';
import { cellOf } from '../cells.ts';
import { readPage } from './read-page.ts';
import type { Descriptor, Lpi, Page, Property } from './read-page.ts';
import { namesIn, sortKey, wordsOf } from './search-words.ts';
import type { GazetteerTables } from '../tables.ts';

export type DrawnUp = {
  readonly last: Uprn | undefined;
  readonly properties: number;
  readonly lines: number;
  readonly withoutStreet: number;
};

/** Writes the lines of the next properties of an edition, after `after`, with the words by which they are found. */
export async function drawUpLines(tx: Tx, edition: number, after: Uprn | undefined): Promise<DrawnUp> {
  const page = await readPage(tx, edition, after);
  const lines = page.lpis.flatMap((lpi) => lineOf(lpi, page));
  if (lines.length > 0) {
    await insertLines(tx, edition, lines);
    await insertWords(tx, edition, lines);
  }
  return {
    last: page.properties.at(-1)?.uprn,
    properties: page.properties.length,
    lines: lines.length,
    withoutStreet: page.lpis.length - lines.length,
  };
}

type Line = {
  readonly lpi: Lpi;
  readonly property: Property;
  readonly parts: LineParts;
  readonly line: string;
};

function lineOf(lpi: Lpi, { byUprn, descriptors, organisations, postcodes }: Page): Line[] {
  const property = byUprn.get(lpi.uprn);
  const descriptor = descriptorFor(lpi, descriptors.get(lpi.usrn) ?? []);
  if (!property || !descriptor) return [];
  const parts: LineParts = {
    organisation: organisations.get(lpi.uprn) ?? '',
    sao: {
      text: lpi.sao_text,
      startNumber: lpi.sao_start_number,
      startSuffix: lpi.sao_start_suffix,
      endNumber: lpi.sao_end_number,
      endSuffix: lpi.sao_end_suffix,
    },
    pao: {
      text: lpi.pao_text,
      startNumber: lpi.pao_start_number,
      startSuffix: lpi.pao_start_suffix,
      endNumber: lpi.pao_end_number,
      endSuffix: lpi.pao_end_suffix,
    },
    street: descriptor.street_description,
    locality: descriptor.locality_name,
    town: descriptor.town_name,
    postcode: property.postcode_locator || (postcodes.get(lpi.uprn) ?? ''),
  };
  return [{ lpi, property, parts, line: addressLine(parts) }];
}

/** The street's name in the language of the address; if it has none, the one that it has. */
function descriptorFor({ language }: Lpi, descriptors: readonly Descriptor[]): Descriptor | undefined {
  return descriptors.find((descriptor) => descriptor.language === language) ?? descriptors[0];
}

async function insertLines(tx: Tx, edition: number, lines: readonly Line[]): Promise<void> {
  const list = (value: (line: Line) => string | number) => sql`${lines.map(value)}`;
  await sql`
    insert into gazetteer.line (authority_id, edition, lpi_key, uprn, usrn, language, logical_status, line, postcode,
      words, sort, easting, northing, cell)
    select ${tx.authority}::smallint, ${edition}::integer, * from unnest(
      ${list(({ lpi }) => lpi.lpi_key)}::text[], ${list(({ lpi }) => lpi.uprn)}::bigint[], ${list(({ lpi }) => lpi.usrn)}::bigint[],
      ${list(({ lpi }) => (lpi.language === 'CYM' ? 'cy' : 'en'))}::text[], ${list(standing)}::text[],
      ${list(({ line }) => line)}::text[], ${list(({ parts }) => parts.postcode.replaceAll(' ', ''))}::text[],
      ${list(({ line }) => wordsOf(line))}::text[], ${list(({ parts }) => sortKey(parts))}::text[],
      ${list(({ property }) => property.x_coordinate)}::double precision[],
      ${list(({ property }) => property.y_coordinate)}::double precision[],
      ${list(({ property }) => cellOf({ easting: property.x_coordinate, northing: property.y_coordinate }))}::integer[])`.execute(
    tables<GazetteerTables>(tx),
  );
}

/** A property that is historical takes its addresses with it. */
function standing({ lpi, property }: Line): string {
  return property.logical_status === '8' ? '8' : lpi.logical_status;
}

async function insertWords(tx: Tx, edition: number, lines: readonly Line[]): Promise<void> {
  const words = new Map<string, { word: string; usrn: Usrn }>();
  for (const { line, lpi } of lines)
    for (const word of namesIn(line)) words.set(`${word} ${lpi.usrn}`, { word, usrn: lpi.usrn });
  const found = [...words.values()];
  await sql`
    insert into gazetteer.street_word (authority_id, edition, word, usrn)
    select ${tx.authority}::smallint, ${edition}::integer, * from unnest(
      ${found.map(({ word }) => word)}::text[], ${found.map(({ usrn }) => usrn)}::bigint[])
    on conflict do nothing`.execute(tables<GazetteerTables>(tx));
}
