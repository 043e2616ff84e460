import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameKeys, telephoneKey } from './people-keys.ts';

test('a name is found in either order, without accents, apostrophes and title', () => {
  for (const name of ['Mrs Siân O’Brien', 'sian obrien', " SIAN  O'BRIEN ", 'Siân O’Brien'])
    assert.deepEqual(nameKeys(name), { given: 'sian obrien', surname: 'obrien sian' }, name);
  assert.deepEqual(nameKeys('Marta Nowicki-Jones'), {
    given: 'marta nowicki jones',
    surname: 'jones marta nowicki',
  });
  assert.deepEqual(nameKeys('Dr'), { given: 'dr', surname: 'dr' });
  assert.equal(nameKeys(' – '), undefined);
});

test('a telephone number is one however it is written', () => {
  for (const number of ['01632 960 145', '+44 1632 960145', '0044 (1632) 960-145', '01632960145'])
    assert.equal(telephoneKey(number), '1632960145', number);
  assert.equal(telephoneKey('none'), undefined);
});
