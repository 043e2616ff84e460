/** One property of a town that does not exist, with the parts of its address as a council's gazetteer has them. */
export interface Property {
  readonly uprn: number;
  readonly usrn: number;
  readonly organisation?: string;
  readonly flat?: string;
  readonly name?: string;
  readonly number?: number;
  readonly suffix?: string;
  readonly street: string;
  /** Its street's Welsh name, where it has one. */
  readonly welsh?: string;
  readonly locality: string;
  readonly town: string;
  readonly postcode: string;
  readonly easting: number;
  readonly northing: number;
  /** CLASSIFICATION_CODE: a dwelling unless it is said. */
  readonly kind: string;
  /** LOGICAL_STATUS_CODE: approved unless it is said. */
  readonly status: '1' | '8';
  /** Not where post is delivered. */
  readonly isPostal: boolean;
}

export const CUSTODIAN = { code: 9970, name: 'THORNMERE' } as const;

type Street = Pick<Property, 'usrn' | 'street' | 'welsh' | 'locality' | 'town' | 'postcode'> & {
  readonly at: readonly [easting: number, northing: number];
  readonly houses: number;
};

const STREETS: readonly Street[] = [
  street([90_700_001, 'LANTERN ROW', 'TH41 1AA'], {
    houses: 14,
    at: [619_600, 480_700],
    welsh: 'RHES Y LLUSERN',
  }),
  street([90_700_002, 'COBBLE HILL', 'TH41 1AB'], { houses: 8, at: [619_900, 480_150] }),
  street([90_700_003, 'SALTERS GREEN', 'TH41 2BC'], { houses: 6, at: [620_200, 480_500] }),
  street([90_700_004, 'LONG MEADOW ROAD', 'TH41 3CD'], { houses: 130, at: [619_000, 479_800] }),
];

function street(
  [usrn, name, postcode]: readonly [usrn: number, name: string, postcode: string],
  rest: Pick<Street, 'houses' | 'at'> & { readonly welsh?: string },
): Street {
  return { usrn, street: name, locality: 'OVERWATER', town: 'THORNMERE', postcode, ...rest };
}

const plain = { kind: 'RD04', status: '1', isPostal: true } as const;

function housesOf({ houses, at: [east, north], ...named }: Street): readonly Property[] {
  return Array.from({ length: houses }, (_none, place) => ({
    ...plain,
    ...named,
    uprn: (named.usrn - 90_000_000) * 1_000 + place + 1,
    number: place + 1,
    easting: east + place * 9.5,
    northing: north + (place % 2) * 18,
  }));
}

const [lantern, cobble, salters] = STREETS.map(({ houses: _houses, at, ...named }) => ({
  ...plain,
  ...named,
  easting: at[0] + 2.37,
  northing: at[1] + 40.5,
}));

const others: readonly (Property | undefined)[] = [
  lantern && { ...lantern, uprn: 700_900_001, flat: 'FLAT 1', name: 'LAMPLIGHTER HOUSE', kind: 'RD06' },
  lantern && { ...lantern, uprn: 700_900_002, flat: 'FLAT 2', name: 'LAMPLIGHTER HOUSE', kind: 'RD06' },
  cobble && {
    ...cobble,
    uprn: 700_900_003,
    number: 20,
    suffix: 'A',
    organisation: 'COBBLE BAKERY',
    kind: 'CR08',
  },
  salters && { ...salters, uprn: 700_900_004, name: 'ROSE COTTAGE' },
  salters && { ...salters, uprn: 700_900_005, name: 'THE OLD POUND', status: '8' },
  salters && { ...salters, uprn: 700_900_006, name: 'VILLAGE GREEN', kind: 'LP02', isPostal: false },
  salters && { ...salters, uprn: 700_900_007, name: 'STREET RECORD', kind: 'PS', isPostal: false },
];

export const TOWN: readonly Property[] = [
  ...STREETS.flatMap(housesOf),
  ...others.filter((property) => property !== undefined),
];
