import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantsOfTeam, knownGrants, permissionsOf, rolesOf } from './roles.ts';
import type { RoleBook } from './roles.ts';

const book: RoleBook = {
  grants: {
    'a-group': [{ team: 'waste', role: 'officer' }],
    'waste.supervisor': [
      { team: 'waste', role: 'officer' },
      { team: 'waste', role: 'supervisor' },
    ],
    everybody: [{ team: 'contact-centre', role: 'adviser' }],
    nothing: [],
  },
  permissions: { officer: ['case.close', 'case.see'], supervisor: ['case.assign', 'case.see'] },
};

test('roles follow from grants, each once, whatever else the directory names', () => {
  assert.deepEqual(rolesOf(book, ['a-group', 'waste.supervisor', 'a-stranger']), [
    { team: 'waste', role: 'officer' },
    { team: 'waste', role: 'supervisor' },
  ]);
  assert.deepEqual(rolesOf(book, []), []);
});

test('permissions are those of all roles together, each once', () => {
  assert.deepEqual(permissionsOf(book, rolesOf(book, ['waste.supervisor'])), [
    'case.assign',
    'case.close',
    'case.see',
  ]);
});

test('a role that the rules do not describe allows nothing', () => {
  assert.deepEqual(permissionsOf(book, rolesOf(book, ['everybody'])), []);
});

test('a group named like a part of the language grants nothing', () => {
  for (const hostile of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    assert.deepEqual(knownGrants(book, [hostile]), []);
    assert.deepEqual(permissionsOf(book, [{ team: 'waste', role: hostile }]), []);
  }
});

test('known grants are kept once, in order; one that gives nothing is not known', () => {
  const named = ['waste.supervisor', 'nothing', 'a-group', 'a-stranger', 'a-group'];
  assert.deepEqual(knownGrants(book, named), ['a-group', 'waste.supervisor']);
});

test('a team is reached by every grant that leads into it', () => {
  assert.deepEqual(grantsOfTeam(book, 'waste'), ['a-group', 'waste.supervisor']);
  assert.deepEqual(grantsOfTeam(book, 'parks'), []);
});
