import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyCouncil } from '../sample.setting.ts';
import { permissions } from './permissions.ts';
import { standingOf } from './standing-of.ts';

const council = await anyCouncil();
const groupOf = (team: string) => council.teams[team]?.group ?? '';
const claimOf = (role: string) => council.roles[role]?.claim ?? '';

test('an officer sees the cases of their own team, and nothing restricted', () => {
  const standing = standingOf(council, { groups: [groupOf('waste')], roles: [claimOf('officer')] });
  assert.deepEqual(standing.teams, ['waste']);
  assert.deepEqual(standing.sees, ['waste/public', 'waste/internal']);
  assert.ok(standing.may.includes('case.act'));
  assert.ok(!standing.may.includes('case.reopen'));
});

test('an adviser sees the whole council and may not act', () => {
  const standing = standingOf(council, { groups: [groupOf('contact-centre')], roles: [claimOf('adviser')] });
  assert.equal(standing.sees.length, Object.keys(council.teams).length * 2);
  assert.deepEqual(standing.may, ['case.read', 'case.note', 'request.enter']);
});

test('several roles add up', () => {
  const standing = standingOf(council, {
    groups: [groupOf('waste')],
    roles: [claimOf('officer'), claimOf('supervisor')],
  });
  assert.deepEqual(standing.roles, ['officer', 'supervisor']);
  assert.equal(new Set(standing.may).size, standing.may.length);
});

test('groups and roles that the council does not know mean nothing', () => {
  assert.deepEqual(standingOf(council, { groups: ['x'], roles: ['Global Administrator'] }), {
    teams: [],
    roles: [],
    may: [],
    sees: [],
  });
});

test('every permission is given to some role, or is a special one', () => {
  const given = new Set(Object.values(council.roles).flatMap(({ may }) => may));
  assert.deepEqual(
    permissions.filter((permission) => !given.has(permission)),
    ['case.change-closed'],
  );
});
