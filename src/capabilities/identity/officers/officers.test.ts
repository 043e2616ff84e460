import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emailAddress, parseEmail } from '#language';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { frozenClock } from '#platform/clock';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { act, saltby, testDatabase } from '#test/database';
import {
  beginOfficerSignIn,
  closeOfficer,
  forgetOldSignIns,
  keepOfficer,
  nameOfficers,
  officerOf,
  officersInTeam,
  recordOfficerSignIn,
  reopenOfficer,
  secretBox,
  signOutOfficer,
  takeOfficerSignIn,
} from '../index.ts';
import type { OfficerClaims, Returned, RoleBook } from '../index.ts';

const { begin } = await testDatabase();
const clock = frozenClock('2026-11-20T09:00:00Z');
const wasteGroup = 'b1000000-0000-4000-8000-000000000001';
const book: RoleBook = {
  grants: {
    [wasteGroup]: [{ team: 'waste', role: 'officer' }],
    'contact-centre.adviser': [{ team: 'contact-centre', role: 'adviser' }],
  },
  permissions: { officer: ['case.close'], adviser: ['request.enter'] },
};

let people = 0;
function somebody(): OfficerClaims {
  people += 1;
  return {
    tenant: 'tenant',
    subject: `a1000000-0000-4000-8000-${String(people).padStart(12, '0')}`,
    name: `Officer ${String(people).padStart(2, '0')}`,
    email: parseEmail(`officer.${String(people)}@example.org`),
    grants: [wasteGroup, 'a-group-of-the-choir'],
    groupsLeftOut: false,
  };
}

const secrets = secretBox({ current: () => Buffer.alloc(32, 5), others: () => [] });
const now = () => act(clock.now());

async function wayBack(next?: string) {
  const session = newId(clock.now());
  const { state } = await begin((tx) => beginOfficerSignIn(tx, { session, next }, now()));
  return begin((tx) => takeOfficerSignIn(tx, { session, state }, now()));
}

async function comeBack(returned: Returned, next?: string) {
  const way = await wayBack(next);
  return begin((tx) =>
    recordOfficerSignIn(tx, { signIn: way, returned, book, secondFactor: 'directory', secrets }, now()),
  );
}

async function signIn(claims: OfficerClaims): Promise<Uuid> {
  const back = await comeBack({ how: 'signed-in', claims });
  assert.ok('officer' in back, JSON.stringify(back));
  return back.officer;
}

async function noOf(returned: Returned): Promise<string> {
  const back = await comeBack(returned);
  return 'refused' in back ? back.refused.code : 'in';
}

const found = (id: Uuid, rules = book) => begin((tx) => officerOf(tx, id, { book: rules, now: clock.now() }));
const raw = (tx: Tx) => tables<Record<string, never>>(tx);

const openSession = (officer: Uuid) =>
  begin((tx) =>
    sql`insert into platform.session (id, token_digest, portal, principal_kind, principal_id, started_at, seen_at, signed_in_at, ends_at)
      select gen_random_uuid(), sha256(gen_random_uuid()::text::bytea), 'hub', 'officer', ${officer}, now(), now(), now(), now()`.execute(
      raw(tx),
    ),
  );
const sessionsOf = async (officer: Uuid) => {
  const { rows } = await begin((tx) =>
    sql<{
      count: number;
    }>`select count(*)::int as count from platform.session where principal_id = ${officer}`.execute(raw(tx)),
  );
  return rows[0]?.count;
};

let heard = 0;
async function news() {
  const { rows } = await begin((tx) =>
    sql<{ seq: number; type: string; actor: string | null; data: unknown }>`
      select seq, type, actor, data from ledger.event where seq > ${heard} order by seq`.execute(raw(tx)),
  );
  heard = rows.at(-1)?.seq ?? heard;
  return rows.map(({ type, actor, data }) => ({ type, actor, data }));
}

test('an officer signs in with what the rules make of the directory’s groups', async () => {
  const claims = somebody();
  await news();
  const back = await comeBack({ how: 'signed-in', claims }, '/cases?queue=mine');
  assert.ok('officer' in back && back.next === '/cases?queue=mine');
  const { officer } = back;
  assert.deepEqual(await found(officer), {
    id: officer,
    name: claims.name,
    email: claims.email,
    revision: 2,
    teams: ['waste'],
    roles: [{ team: 'waste', role: 'officer' }],
    permissions: ['case.close'],
  });
  assert.deepEqual(await news(), [
    { type: 'officer.added', actor: null, data: {} },
    { type: 'officer.grants-changed', actor: null, data: { grants: [wasteGroup], revision: 2 } },
    { type: 'officer.signed-in', actor: officer, data: {} },
  ]);
});

test('the same officer comes back under a new name and address, and nothing else is written', async () => {
  const claims = somebody();
  const officer = await signIn(claims);
  await news();
  const renamed = { ...claims, name: 'Efua Boateng', email: emailAddress.parse('efua.boateng@example.org') };
  assert.equal(await signIn(renamed), officer);
  assert.equal((await found(officer))?.name, 'Efua Boateng');
  assert.deepEqual(
    (await news()).map(({ type }) => type),
    ['officer.signed-in'],
  );
});

test('an address that moves to another officer takes nothing with it', async () => {
  const claims = somebody();
  const heir = { ...somebody(), email: claims.email, name: claims.name };
  assert.notEqual(await signIn(claims), await signIn(heir));
  const elsewhere = { ...claims, tenant: 'another' };
  assert.notEqual(await signIn(claims), await signIn(elsewhere));
});

test('an officer without an address that we can read is an officer all the same', async () => {
  const officer = await signIn({ ...somebody(), email: undefined });
  assert.equal((await found(officer))?.email, undefined);
});

test('new groups hold from the next sign-in, new rules from the next request', async () => {
  const claims = somebody();
  const officer = await signIn(claims);
  await signIn({ ...claims, grants: ['contact-centre.adviser'] });
  const moved = await found(officer);
  assert.deepEqual(
    [moved?.teams, moved?.permissions, moved?.revision],
    [['contact-centre'], ['request.enter'], 3],
  );
  const more = { ...book, permissions: { adviser: ['request.enter', 'case.see'] } };
  assert.deepEqual((await found(officer, more))?.permissions, ['case.see', 'request.enter']);
  assert.equal(await found(officer, { ...book, grants: {} }), undefined);
});

for (const [returned, code] of [
  [{ how: 'declined' }, 'identity.sign-in-declined'],
  [{ how: 'unreachable' }, 'identity.directory-unreachable'],
  [{ how: 'rejected', why: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED' }, 'identity.sign-in-rejected'],
  [{ how: 'signed-in', claims: { ...somebody(), grants: [] } }, 'identity.no-role'],
  [{ how: 'signed-in', claims: { ...somebody(), grants: ['a-group-of-the-choir'] } }, 'identity.no-role'],
  [
    { how: 'signed-in', claims: { ...somebody(), grants: [], groupsLeftOut: true } },
    'identity.too-many-groups',
  ],
] as const)
  test(`a return that is ${returned.how} is refused as ${code}, and the ledger keeps why`, async () => {
    await news();
    assert.equal(await noOf(returned), code);
    const why = returned.how === 'rejected' ? returned.why : code;
    assert.deepEqual(await news(), [{ type: 'officer.refused', actor: null, data: { why } }]);
  });

test('an officer with an application role needs no groups', async () => {
  const claims = { ...somebody(), grants: ['contact-centre.adviser'], groupsLeftOut: true };
  assert.deepEqual((await found(await signIn(claims)))?.teams, ['contact-centre']);
});

test('whoever has lost their last role is refused, and the sessions of the old one end', async () => {
  const claims = somebody();
  const officer = await signIn(claims);
  await openSession(officer);
  assert.equal(await noOf({ how: 'signed-in', claims: { ...claims, grants: [] } }), 'identity.no-role');
  assert.equal(await found(officer), undefined);
  assert.equal(await sessionsOf(officer), 0);
});

test('a leaver’s sessions end, the next request finds nobody, and the directory’s word does not help', async () => {
  const claims = somebody();
  const officer = await signIn(claims);
  await openSession(officer);
  await openSession(officer);
  await news();
  await begin((tx) => closeOfficer(tx, { officer, why: 'left' }, now()));
  await begin((tx) => closeOfficer(tx, { officer, why: 'left' }, now()));
  assert.deepEqual(await news(), [
    { type: 'officer.closed', actor: null, data: { sessions: 2, why: 'left' } },
  ]);
  assert.equal(await sessionsOf(officer), 0);
  assert.equal(await found(officer), undefined);
  assert.equal(await noOf({ how: 'signed-in', claims }), 'identity.officer-closed');
  await news();
  await begin((tx) => reopenOfficer(tx, { officer }, now()));
  await begin((tx) => reopenOfficer(tx, { officer }, now()));
  assert.deepEqual(
    (await news()).map(({ type }) => type),
    ['officer.reopened'],
  );
  assert.equal(await signIn(claims), officer);
});

/** Until another transaction waits for this one. */
async function untilAwaited(tx: Tx): Promise<void> {
  const waiting = sql<{ count: number }>`
    select count(*)::int as count from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))`;
  for (;;) {
    const { rows } = await waiting.execute(raw(tx));
    if (rows[0]?.count !== 0) return;
  }
}

test('an officer who leaves while signing in is not let in', async () => {
  const claims = somebody();
  const officer = await signIn(claims);
  const { promise: closed, resolve: signal } = Promise.withResolvers<void>();
  const leaving = begin(async (tx) => {
    await closeOfficer(tx, { officer, why: 'left' }, now());
    signal();
    await untilAwaited(tx);
  });
  await closed;
  assert.equal(await noOf({ how: 'signed-in', claims }), 'identity.officer-closed');
  await leaving;
});

test('two first sign-ins at a time make one officer', async () => {
  const claims = somebody();
  const [one, other] = await Promise.all([signIn(claims), signIn(claims)]);
  assert.equal(one, other);
  assert.equal((await found(one))?.revision, 2);
});

test('colleagues are listed by team and named for good; leavers are named only', async () => {
  const everybody = [somebody(), somebody(), somebody()].map((one) => ({ ...one, grants: ['parks'] }));
  const rules = { ...book, grants: { parks: [{ team: 'parks', role: 'officer' }] } };
  const ids: Uuid[] = [];
  for (const one of everybody) ids.push(await begin((tx) => keepOfficer(tx, one, now())));
  await begin((tx) => closeOfficer(tx, { officer: ids[1] ?? newId(clock.now()), why: 'left' }, now()));
  const team = await begin((tx) => officersInTeam(tx, 'parks', rules));
  assert.deepEqual(
    team.map(({ id }) => id),
    [ids[0], ids[2]],
  );
  assert.deepEqual(await begin((tx) => officersInTeam(tx, 'choir', rules)), []);
  const names = await begin((tx) => nameOfficers(tx, ids));
  assert.deepEqual(
    [...names.values()].toSorted(),
    everybody.map(({ name }) => name),
  );
  assert.equal((await begin((tx) => nameOfficers(tx, []))).size, 0);
});

test('another council knows none of them, closes none of them, and may employ the same person', async () => {
  const claims = somebody();
  const officer = await signIn(claims);
  assert.equal(await begin((tx) => officerOf(tx, officer, { book, now: clock.now() }), saltby), undefined);
  assert.equal((await begin((tx) => nameOfficers(tx, [officer]), saltby)).size, 0);
  assert.deepEqual(await begin((tx) => officersInTeam(tx, 'waste', book), saltby), []);
  await begin((tx) => closeOfficer(tx, { officer, why: 'left' }, now()), saltby);
  assert.equal((await found(officer))?.id, officer);
  const there = await begin((tx) => keepOfficer(tx, claims, now()), saltby);
  assert.notEqual(there, officer);
});

test('signing out is kept, and old departures are forgotten', async () => {
  const officer = await signIn(somebody());
  const session = newId(clock.now());
  await begin((tx) => beginOfficerSignIn(tx, { session }, now()));
  await news();
  await begin((tx) => signOutOfficer(tx, officer, act(clock.now(), { kind: 'officer', id: officer })));
  assert.deepEqual(await news(), [{ type: 'officer.signed-out', actor: officer, data: {} }]);
  clock.advance({ minutes: 11 });
  await begin((tx) => forgetOldSignIns(tx, clock.now()));
  const { rows } = await begin((tx) => sql`select from identity.sign_in`.execute(raw(tx)));
  assert.equal(rows.length, 0);
});
