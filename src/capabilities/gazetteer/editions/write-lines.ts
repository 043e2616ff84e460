import { copyLine, copyRows } from '#platform/database';
import type { Tx } from '#platform/database';
import { cellOf } from '../cells.ts';
import { standingOf } from './line.ts';
import type { Line } from './line.ts';
import { partOf } from './parts.ts';
import { sortKey } from './sort-key.ts';

const columns =
  'lpi_key uprn usrn language logical_status line postcode sort house house_to class easting northing cell'.split(
    ' ',
  );

/** Copies lines into the part of their edition, street by street as they are read. */
export async function writeLines(tx: Tx, edition: number, lines: readonly Line[]): Promise<void> {
  const rows = lines.map((line) => copyLine(valuesOf(line)));
  if (rows.length > 0) await copyRows(tx, { table: partOf('line', edition), columns }, rows);
}

function valuesOf(line: Line): (string | null)[] {
  const { lpi, property, parts } = line;
  const { x_coordinate: easting, y_coordinate: northing } = property;
  return [
    lpi.lpi_key,
    String(lpi.uprn),
    String(lpi.usrn),
    lpi.language === 'CYM' ? 'cy' : 'en',
    standingOf(line),
    line.line,
    parts.postcode.replaceAll(' ', ''),
    sortKey(parts),
    numberOrNull(lpi.pao_start_number),
    numberOrNull(lpi.pao_end_number),
    line.class,
    String(easting),
    String(northing),
    String(cellOf({ easting, northing })),
  ];
}

function numberOrNull(number: number | null): string | null {
  return number === null ? null : String(number);
}
