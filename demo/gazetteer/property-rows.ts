import { exportedOn, type Property, type Street } from '../borough.ts';
import { bare, empty, text, type Field } from './csv.ts';
import { custodian, place, type Row } from './street-rows.ts';

export const blpuRow = (property: Property): Row => [
  21,
  bare(property.uprn),
  bare({ approved: 1, provisional: 6, historical: 8 }[property.standing]),
  bare({ approved: 2, provisional: 1, historical: 4 }[property.standing]),
  bare(property.until ?? property.since),
  bare(property.parent),
  ...place(property.at),
  bare(1),
  bare(custodian),
  text('E'),
  ...dates(property),
  text(property.postal),
  text(property.postcode),
  bare(property.flats),
];

/** The address in each language that the street has, then the other name by which people look for it. */
export const lpiRows = (property: Property, street: Street): Row[] => [
  lpi(property, { language: 'ENG', serial: 1, alternative: '' }),
  ...(street.welsh ? [lpi(property, { language: 'CYM', serial: 2, alternative: '' })] : []),
  ...(property.alias ? [lpi(property, { language: 'ENG', serial: 3, alternative: property.alias })] : []),
];

type Variant = { readonly language: string; readonly serial: number; readonly alternative: string };

const lpi = (property: Property, { language, serial, alternative }: Variant): Row => [
  24,
  bare(property.uprn),
  text(key('L', property, serial)),
  text(language),
  bare(alternative ? 3 : { approved: 1, provisional: 6, historical: 8 }[property.standing]),
  ...dates(property),
  ...secondary(property),
  ...primary(property, alternative),
  bare(property.usrn),
  text('1'),
  text(''),
  text(''),
  text(property.standing === 'historical' || alternative ? 'N' : 'Y'),
];

const secondary = ({ flat }: Property): Field[] => [
  bare(),
  text(''),
  bare(),
  text(''),
  text(flat.toUpperCase()),
];

const primary = (property: Property, alternative: string): Field[] =>
  alternative
    ? [bare(), text(''), bare(), text(''), text(alternative.toUpperCase())]
    : [
        bare(property.number),
        text(property.suffix),
        bare(property.numberTo),
        text(''),
        text(property.building.toUpperCase()),
      ];

/** Only what has a letter box has a delivery point. PAF writes capitals. */
export const deliveryPointRows = (property: Property, street: Street): Row[] => {
  if (property.postal !== 'D') return [];
  const { locality } = street;
  const number = numberOf(property);
  return [
    [
      28,
      bare(property.uprn),
      bare(Number(property.uprn.slice(-8))),
      text(property.organisation.toUpperCase()),
      text(''),
      text(property.flat.toUpperCase()),
      text(
        property.number === undefined || number !== `${property.number}`
          ? (property.building || number).toUpperCase()
          : '',
      ),
      bare(number === `${property.number}` ? property.number : undefined),
      text(''),
      text(street.name.toUpperCase()),
      text(''),
      text(locality.toUpperCase()),
      text('THORNMERE'),
      text(property.postcode),
      text('S'),
      text(suffix(property)),
      text(''),
      text((street.welsh ?? '').toUpperCase()),
      ...empty(2),
      text(street.welsh ? 'LLYN Y DRAIN' : ''),
      text(''),
      bare(exportedOn),
      ...dates(property),
    ],
  ];
};

/** PAF keeps a number with a letter or a range in the building's name. */
const numberOf = ({ number, suffix: letter, numberTo }: Property): string =>
  number === undefined ? '' : `${number}${letter}${numberTo === undefined ? '' : `-${numberTo}`}`;

const suffix = ({ uprn }: Property): string => {
  const serial = Number(uprn.slice(-6)) % 180;
  return `${1 + Math.floor(serial / 20)}${'ABDEFGHJLNPQRSTUWXYZ'.charAt(serial % 20)}`;
};

export const classificationRow = (property: Property): Row => [
  32,
  bare(property.uprn),
  text(key('C', property, 1)),
  text(property.use),
  text('AddressBase Premium Classification Scheme'),
  text('1.0'),
  ...dates(property),
];

const dates = ({ since, until }: Property): Field[] => [
  bare(since),
  bare(until),
  bare(until ?? exportedOn),
  bare(since),
];

/** Fourteen characters: the custodian, the kind, and nine digits that no other row of the kind has. */
const key = (kind: 'L' | 'C', { uprn }: Property, serial: number): string =>
  `${custodian}${kind}${serial}${String(Number(uprn.slice(-8)) % 1e8).padStart(8, '0')}`;
