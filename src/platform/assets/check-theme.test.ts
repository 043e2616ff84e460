import assert from 'node:assert/strict';
import test from 'node:test';
import { checkTheme } from './check-theme.ts';
import { themeSchema, type Theme } from './theme.ts';

const estuary: Theme = {
  initials: 'T',
  brand: '#0b5d57',
  brandDark: '#08443f',
  accent: '#f2b632',
  fontFamily: '"Helvetica Neue", Helvetica, Arial, sans-serif',
};

test('a dark green council is readable everywhere', () => {
  assert.deepEqual(checkTheme(estuary), []);
});

test('a pale brand is refused with the ratio that it has and the one it needs', () => {
  const [mistake] = checkTheme({ ...estuary, brand: '#f2b632' });
  assert.equal(mistake?.field, 'brand');
  assert.match(
    mistake.words,
    /white text on the brand colour has a contrast of 1\.8\d to 1 and needs 4\.5 to 1/,
  );
});

test('a grey one step below the limit is refused and the next one passes', () => {
  assert.equal(refusalsOfText('#777777').length, 1);
  assert.equal(refusalsOfText('#767676').length, 0);
});

const refusalsOfText = (brand: Theme['brand']) =>
  checkTheme({ ...estuary, brand }).filter(({ words }) => words.includes('white text'));

test('a mistake of colour is told in Welsh to a Welsh designer', () => {
  assert.match(checkTheme({ ...estuary, brandDark: '#9be0d8' }, 'cy')[0]?.words ?? '', /^Dewiswch liw arall/);
});

test('an accent that cannot be seen on the header is refused', () => {
  assert.deepEqual(
    checkTheme({ ...estuary, accent: '#0b5d57' }).map(({ field }) => field),
    ['accent'],
  );
});

for (const [what, wrong] of [
  ['a colour by name', { brand: 'teal' }],
  ['a font list that ends the declaration', { fontFamily: 'Arial; } body { display: none' }],
  ['the licensed font', { fontFamily: '"GDS Transport", Arial' }],
  ['three initials', { initials: 'TBC' }],
] as const) {
  test(`a theme with ${what} is not a theme`, () => {
    assert.equal(themeSchema.safeParse({ ...estuary, ...wrong }).success, false);
  });
}

test('a colour written in capitals is the same colour', () => {
  assert.equal(themeSchema.parse({ ...estuary, brand: '#0B5D57' }).brand, '#0b5d57');
});
