import { blpu, fileOf } from '#test/sample-gazetteer';

/** A small town for tests of the search: what people mistype, shorten, turn round and call by names of long ago. */

const streets = [
  [1, 'HIGH STREET', 'OLD TOWN', 'SAMPLEFORD', 'ENG'],
  [1, 'STRYD FAWR', 'HEN DREF', 'TREHALEN', 'CYM'],
  [2, 'HIGH STREET', 'NETHER END', 'MARSHBY', 'ENG'],
  [3, "ST MARY'S CLOSE", 'OLD TOWN', 'SAMPLEFORD', 'ENG'],
  [4, "O'CONNELL ROAD", 'NETHER END', 'MARSHBY', 'ENG'],
  [5, 'THE AVENUE', '', 'SAMPLEFORD', 'ENG'],
  [6, 'GREAT NORTH ROAD', '', 'SAMPLEFORD', 'ENG'],
  [7, 'THORNMERE CRESCENT', '', 'SAMPLEFORD', 'ENG'],
  [8, 'HIGHFIELD LANE', '', 'SAMPLEFORD', 'ENG'],
  [9, 'EMPTY LANE', '', 'SAMPLEFORD', 'ENG'],
  [10, 'UPPER BROOK STREET', 'UPPER MERE', 'MARSHBY', 'ENG'],
  [11, '1ST AVENUE', '', 'MARSHBY', 'ENG'],
  [12, 'SEAVIEW ROAD', '', 'MARSHBY', 'ENG'],
] as const;

type Naming = {
  readonly street: number;
  readonly house?: number;
  readonly suffix?: string;
  readonly to?: number;
  readonly building?: string;
  readonly flat?: string;
  readonly flatNumber?: number;
  readonly standing?: 1 | 3 | 6 | 8;
  readonly language?: 'ENG' | 'CYM';
};

const properties: readonly (readonly [uprn: number, postcode: string, names: readonly Naming[]])[] = [
  [
    101,
    'XM1 1AA',
    [
      { street: 1, house: 2 },
      { street: 1, house: 2, language: 'CYM' },
    ],
  ],
  [102, 'XM1 1AA', [{ street: 1, house: 10 }]],
  [103, 'XM1 1AA', [{ street: 1, house: 12 }]],
  [104, 'XM1 1AA', [{ street: 1, house: 12, flat: 'FLAT 2' }]],
  [105, 'XM1 1AA', [{ street: 1, house: 12, flat: 'FLAT 10' }]],
  [106, 'XM1 1AA', [{ street: 1, house: 12, suffix: 'A' }]],
  [107, 'XM1 1AB', [{ street: 1, house: 14, to: 18 }]],
  [108, 'XM1 1AB', [{ street: 1, house: 20, building: 'CORN EXCHANGE' }]],
  [110, 'XM1 1AB', [{ street: 1, house: 22, flat: 'FIRST FLOOR FLAT' }]],
  [111, 'XM1 1AB', [{ street: 1, house: 22 }]],
  [201, 'XM2 2AA', [{ street: 2, house: 2 }]],
  [202, 'XM2 2AA', [{ street: 2, house: 12 }]],
  [301, 'XM1 3AA', [{ street: 3, house: 1 }]],
  [
    302,
    'XM1 3AA',
    [
      { street: 3, building: 'ROSE COTTAGE' },
      { street: 3, building: 'THE OLD FORGE', standing: 3 },
    ],
  ],
  [
    303,
    'XM1 3AA',
    [
      { street: 3, house: 3 },
      { street: 3, building: 'GASWORKS COTTAGE', standing: 8 },
    ],
  ],
  [401, 'XM2 4AA', [{ street: 4, house: 7 }]],
  [501, 'XM1 5AA', [{ street: 5, house: 1 }]],
  [601, 'XM1 6AA', [{ street: 6, building: 'MERE COURT', flatNumber: 1 }]],
  [602, 'XM1 6AA', [{ street: 6, building: 'MERE COURT', flatNumber: 2 }]],
  [603, 'XM1 6AA', [{ street: 6, building: 'MERE COURT', flatNumber: 10 }]],
  [701, 'XM1 7AA', [{ street: 7, house: 5 }]],
  [702, 'XM1 7AA', [{ street: 7, house: 7 }]],
  [801, 'XM1 8AA', [{ street: 8, house: 12 }]],
  [1001, 'XM2 9AA', [{ street: 10, house: 4 }]],
  [1101, 'XM2 9AB', [{ street: 11, house: 1 }]],
  [1201, 'XM2 9AC', [{ street: 12, house: 6 }]],
];

/** Pulled down: number 99 has become part of number 10, and of number 98 nothing is left. */
const gone = [
  [901, 99],
  [902, 98],
] as const;

const dates = '2001-01-01,,2024-01-01,2001-01-01';
const usrnOf = (street: number): number => 90_000_000 + street;

function descriptor([street, name, locality, town, language]: (typeof streets)[number]): string {
  return `15,"I",9,${usrnOf(street)},"${name}","${locality}","${town}","SAMPLESHIRE","${language}",${dates}`;
}

let keys = 0;

function lpi(uprn: number, naming: Naming): string {
  const { street, house = '', suffix = '', to = '', building = '', flat = '', flatNumber = '' } = naming;
  const { standing = 1, language = 'ENG' } = naming;
  const key = `9999L${String((keys += 1)).padStart(9, '0')}`;
  const part = `${flatNumber},"",,"","${flat}"`;
  const whole = `${house},"${suffix}",${to},"","${building}"`;
  return `24,"I",9,${uprn},"${key}","${language}",${standing},${dates},${part},${whole},${usrnOf(street)},"1","","","Y"`;
}

const organisation = (uprn: number, name: string): string =>
  `31,"I",9,${uprn},"9999O${String(uprn).padStart(9, '0')}","${name}","",${dates}`;
const reference = (uprn: number, key: string): string =>
  `23,"I",9,${uprn},"9999X${String(uprn).padStart(9, '0')}","${key}",,"9999CT",${dates}`;
const kind = (uprn: number, code: string): string =>
  `32,"I",9,${uprn},"9999C${String(uprn).padStart(9, '0')}","${code}","AddressBase Premium Classification Scheme",1.0,${dates}`;

const places = properties.map(([uprn, postcode], at) => blpu(uprn, { postcode, east: 400_000 + at * 10 }));

/** The whole of it as an AddressBase Premium file. */
export const town: string = fileOf([
  ...streets.map(descriptor),
  ...places,
  ...gone.map(([uprn]) => blpu(uprn, { postcode: 'XM1 1AA', standing: 8 })),
  ...properties.flatMap(([uprn, , names]) => names.map((naming) => lpi(uprn, naming))),
  ...gone.map(([uprn, house]) => lpi(uprn, { street: 1, house, standing: 8 })),
  `30,"I",9,901,"9999S000000901",2020-01-01,,2024-01-01,2020-01-01,102`,
  organisation(107, 'BARKER & SONS'),
  organisation(111, 'PENGUIN BAKERY'),
  reference(102, '4000102X'),
  kind(111, 'CR08'),
  kind(110, 'RD06'),
  kind(102, 'RD04'),
]);
