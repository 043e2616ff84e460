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

/** The address in each language that the street has, then the other name by which people look for it, and an earlier one. */
export const lpiRows = (property: Property, street: Street): Row[] => {
  const { alias, former, standing } = property;
  const status = { approved: 1, provisional: 6, historical: 8 }[standing];
  return [
    lpi(property, { language: 'ENG', serial: 1, name: '', status }),
    ...(street.welsh ? [lpi(property, { language: 'CYM', serial: 2, name: '', status })] : []),
    ...(alias ? [lpi(property, { language: 'ENG', serial: 3, name: alias, status: 3 })] : []),
    ...(former
      ? [
          lpi(
            { ...property, until: former.until },
            { language: 'ENG', serial: 4, name: former.name, status: 8 },
          ),
        ]
      : []),
  ];
};

type Variant = {
  readonly language: string;
  readonly serial: number;
  readonly name: string;
  readonly status: number;
};

const lpi = (property: Property, { language, serial, name, status }: Variant): Row => [
  24,
  bare(property.uprn),
  text(key('L', property, serial)),
  text(language),
  bare(status),
  ...dates(property),
  ...secondary(property),
  ...primary(property, name),
  bare(property.usrn),
  text('1'),
  text(''),
  text(''),
  text(status === 1 || status === 6 ? 'Y' : 'N'),
];

/** The keys under which council tax, the electoral register and business rates know it. */
export const crossReferenceRows = (property: Property): Row[] => {
  const { use, standing, parent } = property;
  if (standing !== 'approved' || use === 'PP') return [];
  const serial = property.uprn.slice(-8);
  const reference = (source: string, nth: number, value: string): Row => [
    23,
    bare(property.uprn),
    text(key('X', property, nth)),
    text(value),
    bare(1),
    text(`${custodian}${source}`),
    ...dates(property),
  ];
  if (!use.startsWith('R')) return [reference('ND', 3, `NDR${serial}`)];
  return [
    reference('CT', 1, `40${serial}${parent ? 'F' : 'H'}`),
    ...(use === 'RI01' ? [] : [reference('ER', 2, `ER/${serial.slice(0, 4)}/${serial.slice(4)}`)]),
  ];
};

/** What a property became when it was split up. */
export const successorRows = (property: Property): Row[] =>
  property.successors.map((successor, index) => [
    30,
    bare(property.uprn),
    text(key('S', property, index + 1)),
    ...dates(property),
    bare(successor),
  ]);

export const organisationRows = (property: Property): Row[] =>
  property.organisation === '' || property.standing === 'historical'
    ? []
    : [
        [
          31,
          bare(property.uprn),
          text(key('O', property, 1)),
          text(property.organisation.toUpperCase()),
          text(''),
          ...dates(property),
        ],
      ];

const secondary = ({ flat }: Property): Field[] => [
  bare(),
  text(''),
  bare(),
  text(''),
  text(flat.toUpperCase()),
];

const primary = (property: Property, name: string): Field[] =>
  name
    ? [bare(), text(''), bare(), text(''), text(name.toUpperCase())]
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

/** What is gone was there for a while: it began before it ended. */
const dates = ({ since: recorded, until }: Property): Field[] => {
  const since =
    until !== undefined && until < recorded ? `${Number(until.slice(0, 4)) - 20}-04-01` : recorded;
  return [bare(since), bare(until), bare(until ?? exportedOn), bare(since)];
};

/** Fourteen characters: the custodian, the kind, and nine digits that no other row of the kind has. */
const key = (kind: 'L' | 'C' | 'X' | 'S' | 'O', { uprn }: Property, serial: number): string =>
  `${custodian}${kind}${serial}${String(Number(uprn.slice(-8)) % 1e8).padStart(8, '0')}`;
