import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blpu, everythingElse, lpi } from '#test/sample-gazetteer';
import { addressBasePremium } from './formats/address-base-premium.ts';
import { readLine } from './read-line.ts';
import type { Reason } from './reasons.ts';
import { sayReason } from './reasons.ts';
import { splitLine } from './split-line.ts';

const read = (line: string) => readLine(splitLine(line), { format: addressBasePremium, isFull: true });

function wrongWith(line: string): Reason | undefined {
  const found = read(line);
  return 'reason' in found ? found.reason : found.found[0]?.remark;
}

const house = blpu(101, { postcode: 'XM1 1AA' });
const address = lpi(101, { number: 2 });
const at = (...place: readonly string[]) => house.replace('400100.50,300000.25,52.5,-2.0', place.join(','));

const wrong: readonly (readonly [string, string, Reason | undefined])[] = [
  ['a house', house, undefined],
  ['an address', address, undefined],
  [
    'an end before its start',
    address.replace('2001-01-01,,', '2001-01-01,2000-12-31,'),
    { code: 'ends-before-start' },
  ],
  ['an end on its first day', address.replace('2001-01-01,,', '2001-01-01,2001-01-01,'), undefined],
  ['a place in Hereford', at('350000.00', '240000.00', '52.0563', '-2.7304'), undefined],
  ['a place far to the north', at('447635.00', '1141530.00', '60.1546', '-1.1426'), undefined],
  ['swapped metres', at('240000.00', '350000.00', '52.0563', '-2.7304'), { code: 'swapped-metres' }],
  [
    'swapped metres beyond the grid',
    at('1141530.00', '447635.00', '60.1546', '-1.1426'),
    { code: 'outside-grid', column: 'x_coordinate' },
  ],
  ['swapped degrees', at('350000.00', '240000.00', '-2.7304', '52.0563'), { code: 'swapped-degrees' }],
  ['degrees for metres', at('52.0563', '-2.7304', '', ''), { code: 'outside-grid', column: 'x_coordinate' }],
  [
    'a place in the sea',
    at('700001.00', '240000.00', '', ''),
    { code: 'outside-grid', column: 'x_coordinate' },
  ],
  [
    'a postcode that is none',
    house.replace('XM1 1AA', 'NO POSTCODE'),
    { code: 'not-a-postcode', column: 'postcode_locator' },
  ],
  [
    'an unknown standing',
    house.replace('101,1,2', '101,5,2'),
    { code: 'unknown-code', column: 'logical_status' },
  ],
  ['an unknown state', house.replace('101,1,2', '101,1,9'), { code: 'code-kept', column: 'blpu_state' }],
  ['an unknown language', address.replace('"ENG"', '"FRA"'), { code: 'unknown-code', column: 'language' }],
  ['a UPRN of nothing', house.replace(',101,', ',0,'), { code: 'not-a-number', column: 'uprn' }],
  [
    'a day that there is not',
    house.replace('2007-10-01', '2023-02-29'),
    { code: 'not-a-date', column: 'blpu_state_date' },
  ],
];

for (const [what, line, reason] of wrong)
  test(`${what}: ${reason?.code ?? 'is taken'}`, () => assert.deepEqual(wrongWith(line), reason));

const valuesOf = (line: string) => {
  const found = read(line);
  return 'found' in found ? found.found[0]?.values : undefined;
};

test('a record with a postcode that is none is taken without it, one with an unknown code with it', () => {
  assert.equal(valuesOf(house.replace('XM1 1AA', 'NONE'))?.includes('NONE'), false);
  assert.equal(valuesOf(house.replace('101,1,2', '101,1,9'))?.[2], '9');
});

test('a reject is told by its key, even where a value is wrong', () => {
  const found = read(house.replace('2007-10-01', 'soon'));
  assert.ok('reason' in found);
  assert.deepEqual([found.type, found.key], ['21', '101']);
});

test('every type of record of the sample is read', () => {
  for (const line of everythingElse) assert.equal(wrongWith(line), undefined, line);
});

test('every reason is said in both languages', () => {
  for (const [, , reason] of wrong)
    if (reason) assert.notEqual(sayReason(reason, 'en'), sayReason(reason, 'cy'));
});
