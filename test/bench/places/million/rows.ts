import { wgs84 } from '../../../../demo/gazetteer/coordinates.ts';
import type { Property } from './properties.ts';
import type { Street } from './streets.ts';

const custodian = 9999;
export const exportedOn = '2026-01-01';

/** What follows the identifier, change type and order in the rows of a street, by record type. */
export const streetRows: Readonly<Record<'11' | '15', (street: Street) => readonly string[]>> = {
  11: ({ usrn, since, start, step, buildings }) => {
    const end = { x: start.x + buildings * step.x, y: start.y + buildings * step.y };
    const dates = `${since},1,8,0,${since},,${exportedOn},${since}`;
    return [`${usrn},1,${custodian},2,${dates},${place(start)},${place(end)},10`];
  },
  15: (street) =>
    street.isBilingual ? [descriptor(street, 'en'), descriptor(street, 'cy')] : [descriptor(street, 'en')],
};

const descriptor = ({ usrn, name, locality, town, since }: Street, tongue: 'en' | 'cy'): string => {
  const named = [name, locality, town].map((said) => text(said[tongue])).join(',');
  return `${usrn},${named},"FARSHIRE","${tongue === 'cy' ? 'CYM' : 'ENG'}",${since},,${exportedOn},${since}`;
};

type PropertyRows = (property: Property, street: Street) => readonly string[];

/** The same of a property. */
export const propertyRows: Readonly<Record<'21' | '23' | '24' | '28' | '30' | '31' | '32', PropertyRows>> = {
  21: (property) => {
    const { uprn, standing, parent = '', at, postal, postcode, children } = property;
    const state = `${{ 1: 2, 6: 1, 8: 4 }[standing]},${property.until || property.since}`;
    const placed = `${parent},${place(at)},1,${custodian},"E"`;
    return [
      `${uprn},${standing},${state},${placed},${dates(property)},"${postal}","${postcode}",${children}`,
    ];
  },
  23: ({ uprn, ordinal, use, since }) => {
    const source = use.startsWith('C') ? 'ND' : 'CT';
    const reference = `${source === 'CT' ? '4' : 'N'}${String(ordinal).padStart(9, '0')}`;
    const sourced = `"${reference}",,"${custodian}${source}"`;
    return use === 'PP'
      ? []
      : [`${uprn},${keyOf('X', ordinal, 1)},${sourced},${since},,${exportedOn},${since}`];
  },
  24: lpis,
  28: (property, street) =>
    property.postal === 'D' && property.standing === 1 ? [deliveryPoint(property, street)] : [],
  30: ({ uprn, ordinal, successor, until }) =>
    successor === undefined
      ? []
      : [`${uprn},${keyOf('S', ordinal, 1)},${until},,${exportedOn},${until},${successor}`],
  31: (property) => {
    const { uprn, ordinal, organisation } = property;
    return organisation
      ? [`${uprn},${keyOf('O', ordinal, 1)},${text(organisation)},"",${dates(property)}`]
      : [];
  },
  32: (property) => {
    const { uprn, ordinal, use } = property;
    return [`${uprn},${keyOf('C', ordinal, 1)},"${use}",${scheme},${dates(property)}`];
  },
};

const scheme = '"AddressBase Premium Classification Scheme",1.0';

function lpis(property: Property, street: Street): string[] {
  const { standing, alias, former } = property;
  const own = primaryOf(property);
  return [
    lpi(property, street, { serial: 1, status: standing, primary: own }),
    ...(street.isBilingual ? [lpi(property, street, { serial: 2, status: standing, primary: own })] : []),
    ...(alias ? [lpi(property, street, { serial: 3, status: 3, primary: named(alias) })] : []),
    ...(former ? [lpi(property, street, { serial: 4, status: 8, primary: named(former) })] : []),
  ];
}

/** A name without a number. */
const named = (name: string): string => `,"",,"",${text(name)}`;

type Variant = { readonly serial: number; readonly status: number; readonly primary: string };

function lpi(property: Property, { usrn }: Street, { serial, status, primary }: Variant): string {
  const { uprn, ordinal } = property;
  const told = serial === 4 ? `2001-04-02,2019-06-30,${exportedOn},2001-04-02` : dates(property);
  const flat = `${property.flatNumber ?? ''},"",,"",${text(property.flatText)}`;
  const head = `${uprn},${keyOf('L', ordinal, serial)},"${serial === 2 ? 'CYM' : 'ENG'}",${status}`;
  return `${head},${told},${flat},${primary},${usrn},"1","","","${status === 1 ? 'Y' : 'N'}"`;
}

function primaryOf({ number, suffix, numberTo, building }: Property): string {
  return `${number ?? ''},"${suffix}",${numberTo ?? ''},"",${text(building)}`;
}

/** PAF keeps a number with a letter in the building's name. */
function deliveryPoint(property: Property, { name, locality, town, isBilingual }: Street): string {
  const { uprn, ordinal, suffix, numberTo = 0, organisation, flatNumber, flatText } = property;
  const number = property.number ?? '';
  const whole = `${number}${suffix}${numberTo > 0 ? `-${numberTo}` : ''}`;
  const building = property.building || (whole === `${number}` ? '' : whole);
  const flat = flatNumber === undefined ? flatText : `Flat ${flatNumber}`;
  const inside = [organisation, '', flat, building].map(text).join(',');
  const street = ['', name.en, '', locality.en, town.en, property.postcode].map(text).join(',');
  const welsh = isBilingual ? ['', name.cy, '', locality.cy, town.cy] : ['', '', '', '', ''];
  const sorted = `"S","${(ordinal % 9) + 1}A",${welsh.map(text).join(',')},"",${exportedOn}`;
  const numbered = whole === `${number}` ? number : '';
  return `${uprn},${10_000_000 + ordinal},${inside},${numbered},${street},${sorted},${dates(property)}`;
}

const dates = ({ since, until }: Property): string => `${since},${until},${exportedOn},${since}`;

const place = (at: { readonly x: number; readonly y: number }): string => {
  const { latitude, longitude } = wgs84(at);
  return `${at.x.toFixed(2)},${at.y.toFixed(2)},${latitude},${longitude}`;
};

/** Fourteen characters: the custodian, the kind, and nine digits that no other row of the kind has. */
const keyOf = (kind: string, ordinal: number, serial: number): string =>
  `"${custodian}${kind}${serial * 100_000_000 + ordinal}"`;

/** The file writes names in capitals and in quotes, even where there is none. */
function text(value: string): string {
  return `"${value.toUpperCase().replaceAll('"', '""')}"`;
}
