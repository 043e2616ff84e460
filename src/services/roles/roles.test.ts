import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeOfficer, keepOfficer } from '#capabilities/identity';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { Refusal } from '#platform/errors';
import { act, saltby, testDatabase } from '#test/database';
import { anyCouncil } from '../sample.setting.ts';
import { approveRoleChange, proposeRoleChange, rolesNow, withdrawRoleChange } from './index.ts';
import type { Measure } from './index.ts';
import { changesOfRole, openRoleChanges } from './role-changes.ts';

const { roles: known } = await anyCouncil();
const [usual] = Object.values(known);
assert.ok(usual);
const roles = {
  worker: { ...usual, sees: 'teams' as const, may: ['case.read' as const] },
  clerk: { ...usual, claim: 'Clerk', sees: 'council' as const, may: ['council.administer' as const] },
};
const council = { roles };
const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const [one, other] = [newId(at), newId(at)];
const by = (officer: Uuid) => act(at, { kind: 'officer', id: officer });
const wider: Measure = { sees: 'council', may: ['case.read', 'case.note'] };

async function setting() {
  const { begin, urls } = await testDatabase();
  const propose = (measure: Measure | undefined, role = 'worker', officer = one) =>
    begin((tx) =>
      proposeRoleChange(tx, { council, role, measure, why: 'They need it.', officer }, by(officer)),
    );
  const approve = (change: Uuid, officer = other) =>
    begin((tx) => approveRoleChange(tx, { council, change, officer }, by(officer)));
  const withdraw = (change: Uuid, officer = one) =>
    begin((tx) => withdrawRoleChange(tx, { change, officer }, by(officer)));
  const now = async () => begin((tx) => rolesNow(tx, council));
  const employ = (subject: string, grants: readonly string[]) =>
    begin((tx) =>
      keepOfficer(tx, { tenant: 'town', subject, name: 'Officer', email: undefined, grants }, by(one)),
    );
  await employ('clerk', [roles.clerk.claim]);
  return { begin, urls, propose, approve, withdraw, now, employ };
}

const refused = (code: string) => (thrown: unknown) => thrown instanceof Refusal && thrown.code === code;

test('a role holds as the data says until a second person has approved another measure', async () => {
  const { propose, approve, now, begin } = await setting();
  const change = await propose(wider);
  assert.deepEqual((await now())['worker']?.may, ['case.read']);
  await approve(change);
  const { worker, clerk } = await now();
  assert.deepEqual(
    [worker?.sees, worker?.may, worker?.change?.id],
    ['council', ['case.read', 'case.note'], change],
  );
  assert.equal(clerk?.change, undefined);
  assert.deepEqual(
    await begin((tx) => rolesNow(tx, council), saltby),
    roles,
    'another council’s are its own',
  );
});

test('nobody approves what they proposed', async () => {
  const { propose, approve } = await setting();
  const change = await propose(wider);
  await assert.rejects(approve(change, one), refused('role.needs-another-person'));
});

test('what has ended ends no more, and twice is once', async () => {
  const { propose, approve, withdraw } = await setting();
  const change = await propose(wider);
  await withdraw(change);
  await assert.rejects(approve(change), refused('role.change-has-ended'));
  await assert.rejects(withdraw(change), refused('role.change-has-ended'));
});

test('what another change has overtaken is proposed anew', async () => {
  const { propose, approve } = await setting();
  const first = await propose(wider);
  const second = await propose({ sees: 'teams', may: ['case.read', 'case.close'] });
  await approve(first);
  await assert.rejects(approve(second), refused('role.is-behind'));
});

test('two that approve at once: one change holds', async () => {
  const { propose, approve, now } = await setting();
  const changes = [await propose(wider), await propose({ sees: 'teams', may: ['case.note'] })];
  const ends = await Promise.allSettled(changes.map((change) => approve(change)));
  assert.equal(ends.filter(({ status }) => status === 'fulfilled').length, 1);
  assert.ok((await now())['worker']?.change);
});

test('the right to administer stays with somebody', async () => {
  const { propose, approve, employ } = await setting();
  await employ('worker', [roles.worker.claim]);
  await assert.rejects(
    propose({ sees: 'council', may: ['case.read'] }, 'clerk'),
    refused('role.nobody-administers'),
  );
  const wide = await propose({ sees: 'teams', may: ['case.read', 'council.administer'] });
  await approve(wide);
  const taken = await propose({ sees: 'council', may: ['case.read'] }, 'clerk');
  const back = await propose({ sees: 'teams', may: ['case.read'] });
  await approve(taken);
  await assert.rejects(approve(back), refused('role.nobody-administers'));
});

test('a role that nobody at work has does not keep the right to administer', async () => {
  const { propose, approve, employ, begin } = await setting();
  await approve(await propose({ sees: 'teams', may: ['case.read', 'council.administer'] }));
  const without: Measure = { sees: 'council', may: ['case.read'] };
  await assert.rejects(propose(without, 'clerk'), refused('role.nobody-administers'));
  const worker = await employ('worker', [roles.worker.claim]);
  const change = await propose(without, 'clerk');
  await begin((tx) => closeOfficer(tx, { officer: worker, why: 'left' }, by(one)));
  await assert.rejects(approve(change), refused('role.nobody-administers'), 'they have left since');
});

test('a change that changes nothing is not proposed; what was changed can be given back to the data', async () => {
  const { propose, approve, now, begin } = await setting();
  const { sees, may } = roles.worker;
  await assert.rejects(propose({ sees, may }), refused('role.changes-nothing'));
  await assert.rejects(propose(undefined), refused('role.changes-nothing'));
  await approve(await propose(wider));
  const back = await propose(undefined);
  assert.deepEqual(
    (await begin((tx) => openRoleChanges(tx))).map(({ id }) => id),
    [back],
  );
  await approve(back);
  const { worker } = await now();
  assert.deepEqual([worker?.sees, worker?.may], [sees, may]);
  await assert.rejects(propose(undefined), refused('role.changes-nothing'));
  await approve(await propose(wider));
  assert.equal((await now())['worker']?.sees, 'council');
  assert.equal((await begin((tx) => changesOfRole(tx, 'worker'))).length, 3);
});
