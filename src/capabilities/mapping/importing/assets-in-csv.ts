import { parse } from 'csv-parse/sync';
import { Refusal } from '#platform/errors';
import type { Position } from '../shape.ts';
import type { AssetReason } from './asset-reasons.ts';
import { reasonOf } from './assets-in-geojson.ts';
import { Flaw } from './flaw.ts';
import type { GeoFile } from './read-geojson.ts';
import { fromDegrees, fromGrid } from './reference-system.ts';
import type { Written } from './written.ts';

/** The columns that mean something of their own, however they are written; every other is a fact under its own name. */
const known: Readonly<Record<string, string>> = {
  id: 'id',
  name: 'name',
  namecy: 'nameCy',
  usrn: 'usrn',
  ended: 'ended',
  easting: 'easting',
  northing: 'northing',
  latitude: 'latitude',
  longitude: 'longitude',
};

type Row = Readonly<Partial<Record<string, string>>>;

/** The rows of a CSV file with a heading, separated by commas, semicolons or tabs. */
export function assetsInCsv({ name: file, text }: GeoFile): readonly Written[] {
  let rows: readonly { readonly record: Row; readonly info: { readonly lines: number } }[];
  try {
    rows = parse(text, {
      bom: true,
      columns,
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch {
    throw new Refusal('mapping.not-csv', { file });
  }
  if (rows.length === 0) throw new Refusal('mapping.nothing-in-file', { file });
  return rows.map(({ record, info }) => {
    const { easting, northing, latitude, longitude, ...said } = record;
    return { number: info.lines, said, at: placeOf({ easting, northing, latitude, longitude }) };
  });
}

function columns(heading: readonly string[]): string[] {
  return heading.map(
    (column) => known[column.trim().toLowerCase().replaceAll(/[ _-]/g, '')] ?? column.trim(),
  );
}

/** What the heading has most of. */
function separatorOf(text: string): string {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const count = (separator: string) => heading.split(separator).length;
  return count(';') > count(',') ? ';' : count('\t') > count(',') ? '\t' : ',';
}

function placeOf({ easting, northing, latitude, longitude }: Row): Position | AssetReason {
  const [metres, degrees] = [numbersIn(easting, northing), numbersIn(longitude, latitude)];
  try {
    if (metres) return fromGrid(...metres);
    return degrees ? fromDegrees(...degrees) : 'no-place';
  } catch (error) {
    if (error instanceof Flaw) return reasonOf(error);
    throw error;
  }
}

function numbersIn(x = '', y = ''): Position | undefined {
  const isNumeric = [x, y].every((typed) => /^\s*-?\d{1,9}(\.\d{1,20})?\s*$/.test(typed));
  return isNumeric ? [Number(x), Number(y)] : undefined;
}
