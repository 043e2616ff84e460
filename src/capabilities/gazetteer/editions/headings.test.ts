import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uprn, usrn } from '#language';
import type { AddressableObject, LineParts } from './address-line.ts';
import { headingsOf } from './headings.ts';
import type { Descriptor } from './read-page.ts';
import { sortKey } from './sort-key.ts';

const nobody: AddressableObject = {
  text: '',
  startNumber: null,
  startSuffix: '',
  endNumber: null,
  endSuffix: '',
};
const named = (text: string): AddressableObject => ({ ...nobody, text });
const numbered = (startNumber: number): AddressableObject => ({ ...nobody, startNumber });

const descriptor = (
  number: number,
  street: string,
  [locality = '', town = 'SAMPLEFORD', language = 'ENG']: readonly string[] = [],
) =>
  ({
    usrn: usrn.parse(number),
    language,
    street_description: street,
    locality_name: locality,
    town_name: town,
  }) as Descriptor;

const line = (number: number, given: Partial<LineParts>, isLive = true) => ({
  uprn: uprn.parse(number),
  usrn: usrn.parse(5),
  isLive,
  isOther: false,
  parts: {
    organisation: '',
    sao: nobody,
    pao: nobody,
    street: 'HIGH STREET',
    locality: 'OLD TOWN',
    town: 'SAMPLEFORD',
    postcode: 'XM1 2BB',
    ...given,
  },
});

const high = descriptor(5, "ST. MARY'S STREET", ['OLD TOWN']);

const said = (...of: Parameters<typeof headingsOf>) =>
  headingsOf(...of).map(({ kind, name, place, addresses }) => `${kind}: ${name} / ${place} (${addresses})`);

test('a street is a heading in each of its languages, and counts a property once', () => {
  const lines = [line(1, { pao: numbered(1) }), line(1, { pao: numbered(1) }), line(2, { pao: numbered(2) })];
  assert.deepEqual(said(lines, [high, descriptor(5, 'STRYD FAWR', ['HEN DREF', 'TREHALEN', 'CYM'])]), [
    'street: ST MARYS STREET / OLD TOWN SAMPLEFORD XM1 (2)',
    'street: STRYD FAWR / HEN DREF TREHALEN XM1 (2)',
  ]);
});

test('a street without addresses is one too', () => {
  assert.deepEqual(said([], [descriptor(9, 'FAR LANE')]), ['street: FAR LANE / SAMPLEFORD (0)']);
});

test('a building, a part of one and an organisation have theirs; numbers and floors are no names', () => {
  const lines = [
    line(1, { pao: { ...numbered(12), text: 'FLATS 1 TO 6 ROSE COURT' }, sao: named('FLAT 2') }),
    line(2, { pao: { ...numbered(12), text: 'FLATS 1 TO 6 ROSE COURT' }, sao: named('THE COACH HOUSE') }),
    line(3, { pao: numbered(14), sao: named('FIRST FLOOR FLAT'), organisation: 'BARKER & SONS' }),
    line(4, { pao: named('UNIT 3B') }),
  ];
  assert.deepEqual(
    said(lines, []),
    [
      'name: TO ROSE COURT / HIGH STREET OLD TOWN SAMPLEFORD XM1 (2)',
      'name: THE COACH HOUSE / FLATS 1 TO 6 ROSE COURT HIGH STREET OLD TOWN SAMPLEFORD XM1 (1)',
      'name: BARKER AND SONS / FIRST FLOOR FLAT 14 HIGH STREET OLD TOWN SAMPLEFORD XM1 (1)',
    ].map((heading) => heading.replace(' 14 ', ' ')),
  );
});

test('what is under a heading begins with its key, and nothing else does', () => {
  const lines = [
    line(1, { pao: named('ROSE COURT'), sao: numbered(1) }),
    line(2, { pao: named('ROSE COURT'), sao: named('THE LODGE') }),
    line(3, { pao: named('ROSE COURT'), sao: named('THE LODGE'), organisation: 'BARKER' }),
    line(4, { pao: named('ROSE COURT EAST') }),
  ];
  const under = headingsOf(lines, [high]).map(({ name, starts }) => [
    name,
    lines.filter(({ parts }) => sortKey(parts).startsWith(starts)).map(({ uprn: number }) => number),
  ]);
  assert.deepEqual(under, [
    ['ST MARYS STREET', [1, 2, 3, 4]],
    ['ROSE COURT', [1, 2, 3]],
    ['THE LODGE', [2, 3]],
    ['BARKER', [3]],
    ['ROSE COURT EAST', [4]],
  ]);
});

test('what is gone leads on and is not counted', () => {
  assert.deepEqual(said([line(1, { pao: named('OLD FORGE') }, false)], []), [
    'name: OLD FORGE / HIGH STREET OLD TOWN SAMPLEFORD XM1 (0)',
  ]);
});
