import { open } from 'node:fs/promises';
import { exportedOn, type Borough, type Street } from '../borough.ts';
import { bare, csvRow, text } from './csv.ts';
import {
  blpuRow,
  classificationRow,
  crossReferenceRows,
  deliveryPointRows,
  lpiRows,
  organisationRows,
  successorRows,
} from './property-rows.ts';
import { custodian, descriptorRows, streetRow, type Row } from './street-rows.ts';

/** The lines of an AddressBase Premium full supply in CSV: types 10, 11, 15, 21, 23, 24, 28, 30, 31, 32 and 99, in that order. */
export function* gazetteerLines(borough: Borough): Generator<string, void> {
  const { name } = borough;
  yield csvRow([
    bare(10),
    text(`${name.en} Borough Council`),
    bare(custodian),
    bare(exportedOn),
    bare(1),
    bare(exportedOn),
    bare(time),
    text('2.1'),
    text('F'),
  ]);
  let order = 0;
  for (const [identifier, ...fields] of rowsOf(borough)) {
    order += 1;
    yield csvRow([bare(identifier), text('I'), bare(order), ...fields]);
  }
  // The trailer's count takes in the header and the trailer itself.
  yield csvRow([bare(99), bare(0), bare(order + 2), bare(exportedOn), bare(time)]);
}

/** Writes the gazetteer as UTF-8 with CRLF and answers how many lines it has. */
export const writeGazetteer = async (borough: Borough, path: string): Promise<{ lines: number }> => {
  await using file = await open(path, 'w');
  let lines = 0;
  let waiting = '';
  for (const line of gazetteerLines(borough)) {
    waiting += `${line}\r\n`;
    lines += 1;
    if (waiting.length < 262_144) continue;
    await file.write(waiting);
    waiting = '';
  }
  await file.write(waiting);
  return { lines };
};

const time = '06:00:00';

function* rowsOf(borough: Borough): Generator<Row, void> {
  const { streets, properties } = borough;
  const streetOf = new Map(streets.map((street) => [street.usrn, street]));
  const on = (usrn: string): Street => {
    const street = streetOf.get(usrn);
    if (!street) throw new RangeError(`no street ${usrn}`);
    return street;
  };
  yield* streets.map(streetRow);
  for (const street of streets) yield* descriptorRows(street, borough);
  for (const property of properties) yield blpuRow(property);
  for (const property of properties) yield* crossReferenceRows(property);
  for (const property of properties) yield* lpiRows(property, on(property.usrn));
  for (const property of properties) yield* deliveryPointRows(property, on(property.usrn));
  for (const property of properties) yield* successorRows(property);
  for (const property of properties) yield* organisationRows(property);
  for (const property of properties) yield classificationRow(property);
}
