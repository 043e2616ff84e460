import assert from 'node:assert/strict';
import { test } from 'node:test';
import { path } from './paths.ts';

test('a path is its pattern with the values in their places', () => {
  assert.equal(path('/cookies'), '/cookies');
  assert.equal(path('/cases/:reference/closing', { reference: 'QX7K2MWP' }), '/cases/QX7K2MWP/closing');
  assert.equal(path('/layers/:layer/:revision', { layer: 'wards', revision: 3 }), '/layers/wards/3');
});

test('a value stays inside its place, whatever it holds', () => {
  assert.equal(path('/services/:service', { service: '../hub?a=b#c' }), '/services/..%2Fhub%3Fa%3Db%23c');
});
