import { open } from 'node:fs/promises';
import { propertiesOn } from './properties.ts';
import type { Property } from './properties.ts';
import { exportedOn, propertyRows, streetRows } from './rows.ts';
import { streetAt } from './streets.ts';
import type { Street } from './streets.ts';

export type Amount = { readonly properties: number; readonly seed: number };

/**
 * The lines of an AddressBase Premium full supply of many properties in forty towns, type after type: about five records
 * for each property. The same bytes for the same seed. A street is drawn again for each type, so that nothing is kept.
 */
export function* millionLines({ properties, seed }: Amount): Generator<string, void> {
  yield `10,"FARSHIRE",9999,${exportedOn},1,${exportedOn},06:00:00,"2.1","F"`;
  let order = 0;
  const row = (type: string, fields: string) => `${type},"I",${(order += 1)},${fields}`;
  const all = streetsFor(properties, seed);
  for (const [type, rowsOf] of Object.entries(streetRows))
    for (let index = 0; index < all; index += 1)
      for (const fields of rowsOf(streetAt(seed, index))) yield row(type, fields);
  for (const [type, rowsOf] of Object.entries(propertyRows))
    for (const [property, street] of everyProperty(properties, seed))
      for (const fields of rowsOf(property, street)) yield row(type, fields);
  // The trailer's count takes in the header and the trailer itself.
  yield `99,0,${String(order + 2)},${exportedOn},06:00:00`;
}

/** Writes the file as UTF-8 with CRLF and answers how many lines it has. */
export async function writeMillion(path: string, amount: Amount): Promise<number> {
  await using file = await open(path, 'w');
  let lines = 0;
  let waiting: string[] = [];
  for (const line of millionLines(amount)) {
    waiting.push(line);
    lines += 1;
    if (waiting.length < linesAtOnce) continue;
    await file.write(`${waiting.join('\r\n')}\r\n`);
    waiting = [];
  }
  if (waiting.length > 0) await file.write(`${waiting.join('\r\n')}\r\n`);
  return lines;
}

const linesAtOnce = 4_000;

/** Each property in its turn, with its street. */
export function* everyProperty(most: number, seed: number): Generator<readonly [Property, Street], void> {
  let count = 0;
  for (let index = 0; count < most; index += 1) {
    const street = streetAt(seed, index);
    for (const property of propertiesOn(seed, street, count).slice(0, most - count)) {
      count += 1;
      yield [property, street] as const;
    }
  }
}

function streetsFor(properties: number, seed: number): number {
  let last: Street | undefined;
  for (const [, street] of everyProperty(properties, seed)) last = street;
  return (last?.index ?? -1) + 1;
}
