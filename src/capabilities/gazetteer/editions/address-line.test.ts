import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressLine } from './address-line.ts';
import type { AddressableObject, LineParts } from './address-line.ts';
import { inWords } from '../in-words.ts';

const nobody: AddressableObject = {
  text: '',
  startNumber: null,
  startSuffix: '',
  endNumber: null,
  endSuffix: '',
};

const parts = (given: Partial<LineParts>): LineParts => ({
  organisation: '',
  sao: nobody,
  pao: nobody,
  street: 'HIGH STREET',
  locality: '',
  town: 'HEREFORD',
  postcode: 'HR1 1AA',
  ...given,
});

const numbered = (startNumber: number, more: Partial<AddressableObject> = {}) => ({
  ...nobody,
  startNumber,
  ...more,
});
const named = (text: string, more: Partial<AddressableObject> = {}) => ({ ...nobody, text, ...more });

const examples: readonly (readonly [string, Partial<LineParts>, string])[] = [
  ['a house', { pao: numbered(12) }, '12 High Street, Hereford, HR1 1AA'],
  [
    'a house with a letter',
    { pao: numbered(12, { startSuffix: 'A' }) },
    '12A High Street, Hereford, HR1 1AA',
  ],
  ['a range', { pao: numbered(12, { endNumber: 14 }) }, '12-14 High Street, Hereford, HR1 1AA'],
  [
    'a range with letters',
    { pao: numbered(12, { startSuffix: 'A', endNumber: 12, endSuffix: 'C' }) },
    '12A-12C High Street, Hereford, HR1 1AA',
  ],
  [
    'a flat with a name',
    { sao: named('FLAT 1'), pao: numbered(12) },
    'Flat 1, 12 High Street, Hereford, HR1 1AA',
  ],
  [
    'a flat with a number alone',
    { sao: numbered(1), pao: numbered(12) },
    '1, 12 High Street, Hereford, HR1 1AA',
  ],
  [
    'a numbered flat in a named building',
    { sao: numbered(3), pao: named('ROSE COURT') },
    '3, Rose Court, High Street, Hereford, HR1 1AA',
  ],
  [
    'a flat in a building with name and number',
    { sao: named('FLAT 1'), pao: named('ROSE COURT', { startNumber: 12 }) },
    'Flat 1, Rose Court, 12 High Street, Hereford, HR1 1AA',
  ],
  ['a name alone', { pao: named('THE OLD MILL') }, 'The Old Mill, High Street, Hereford, HR1 1AA'],
  [
    'an organisation',
    { organisation: 'NHS ENGLAND', pao: numbered(5) },
    'NHS England, 5 High Street, Hereford, HR1 1AA',
  ],
  [
    'an organisation that is the name of its building',
    { organisation: 'TOWN HALL', pao: named('TOWN HALL') },
    'Town Hall, High Street, Hereford, HR1 1AA',
  ],
  ['a locality', { pao: numbered(1), locality: 'OLD TOWN' }, '1 High Street, Old Town, Hereford, HR1 1AA'],
  [
    'a locality that is the town',
    { pao: numbered(1), locality: 'HEREFORD' },
    '1 High Street, Hereford, HR1 1AA',
  ],
  ['no postcode', { pao: numbered(1), postcode: '' }, '1 High Street, Hereford'],
  [
    'Welsh',
    { pao: numbered(1), street: 'STRYD Y FRENHINES', town: 'TREFYNWY' },
    '1 Stryd y Frenhines, Trefynwy, HR1 1AA',
  ],
];

for (const [name, given, line] of examples)
  test(`the line of ${name}`, () => assert.equal(addressLine(parts(given)), line));

const names = [
  ['THE OLD MILL', 'The Old Mill'],
  ['STOKE-ON-TRENT', 'Stoke-on-Trent'],
  ["ST MARY'S CLOSE", "St Mary's Close"],
  ["O'CONNELL STREET", "O'Connell Street"],
  ['MCDONALD AVENUE', 'McDonald Avenue'],
  ['UNIT 4B, THE DIY STORE', 'Unit 4B, The DIY Store'],
  ['GEORGE IV PLACE', 'George IV Place'],
  ["PENTRE'R FELIN", "Pentre'r Felin"],
  ['Already Written', 'Already Written'],
] as const;

for (const [given, said] of names)
  test(`${given} is written ${said}`, () => assert.equal(inWords(given), said));
