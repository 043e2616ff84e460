import { exportedOn, type Borough, type Street } from '../borough.ts';
import { item } from '../chance.ts';
import type { Point } from '../ground/plane.ts';
import { wgs84 } from './coordinates.ts';
import { bare, text, type Field } from './csv.ts';

/** The fields of a row after its identifier, change type and order. */
export type Row = readonly [identifier: 11 | 15 | 21 | 23 | 24 | 28 | 30 | 31 | 32, ...fields: Field[]];

export const custodian = 9999;

export const streetRow = (street: Street): Row => [
  11,
  bare(street.usrn),
  bare(1),
  bare(custodian),
  bare(2),
  bare(street.since),
  bare(1),
  bare(8),
  bare(0),
  bare(street.since),
  bare(),
  bare(exportedOn),
  bare(street.since),
  ...place(item(street.line, 0)),
  ...place(item(street.line, street.line.length - 1)),
  bare(10),
];

export const descriptorRows = (street: Street, { name }: Pick<Borough, 'name'>): Row[] => [
  descriptor(street, [street.name, street.locality, name.en], 'ENG'),
  ...(street.welsh
    ? [descriptor(street, [street.welsh, welshLocality(street.locality), name.cy], 'CYM')]
    : []),
];

const descriptor = (
  street: Street,
  [name, locality, town]: readonly [string, string, string],
  language: string,
): Row => [
  15,
  bare(street.usrn),
  text(name.toUpperCase()),
  text(locality.toUpperCase()),
  text(town.toUpperCase()),
  text('THORNMERE'),
  text(language),
  bare(street.since),
  bare(),
  bare(exportedOn),
  bare(street.since),
];

const welshLocality = (locality: string): string => localities[locality] ?? locality;
const localities: Readonly<Record<string, string>> = {
  Mereside: 'Glan y Llyn',
  Priory: 'Y Priordy',
  'Upper Mere': 'Llyn Uchaf',
  Northgate: 'Porth y Gogledd',
  Southgate: 'Porth y De',
  Westbank: 'Glan Orllewinol',
  'St Aidans': 'Sant Aidan',
  Eastfield: 'Maes y Dwyrain',
};

export const place = (at: Point): Field[] => {
  const { latitude, longitude } = wgs84(at);
  return [bare(at.x.toFixed(2)), bare(at.y.toFixed(2)), bare(latitude), bare(longitude)];
};
