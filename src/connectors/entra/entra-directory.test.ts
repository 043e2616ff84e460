import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import type { Returned } from '#capabilities/identity';
import { newToken } from '#platform/chance';
import { systemClock } from '#platform/clock';
import { Refusal } from '#platform/errors';
import { startSimulators } from '../../../simulators/index.ts';
import type { Fault, Officer } from '../../../simulators/index.ts';
import { openBrowser } from './browser.setting.ts';
import { entraDirectory } from './index.ts';

const efua: Officer = {
  oid: 'a1000000-0000-4000-8000-000000000001',
  name: 'Efua Mensah',
  email: 'efua.mensah@thornmere.example',
  groups: ['b1000000-0000-4000-8000-000000000001'],
  roles: ['waste.officer'],
};
const gwen: Officer = { ...efua, oid: 'a1000000-0000-4000-8000-000000000002', name: 'Gwen', disabled: true };
const returnTo = 'http://127.0.0.1:9/hub/sign-in/return';
const signedOutTo = 'http://127.0.0.1:9/hub/signed-out';

const folder = await mkdtemp(join(tmpdir(), 'moothall-directory-'));
const simulators = await startSimulators({
  officers: [efua, gwen],
  clients: [{ id: 'hub', secret: 'a secret', redirectUris: [returnTo], signOutUris: [signedOutTo] }],
  mailFolder: folder,
});
const { entra } = simulators;
const settings = {
  issuer: entra.issuer,
  tenant: entra.tenant,
  clientId: 'hub',
  clientSecret: 'a secret',
  returnTo,
  signedOutTo,
  fictional: true,
  clock: systemClock,
};
const directory = entraDirectory(settings);

afterEach(() => {
  entra.misbehave();
  entra.rejoin(efua.oid);
  entra.change(efua.oid, efua);
});
after(async () => {
  await simulators.stop();
  await rm(folder, { recursive: true });
});

const depart = () => ({ state: newToken(), nonce: newToken(), verifier: newToken() });

/** What the browser brings back after somebody chose who to be. */
async function wayBack(form: Record<string, string> = { oid: efua.oid }, departure = depart()) {
  const browser = openBrowser(new URL(entra.issuer).origin);
  const shown = await browser(await directory.departureAddress(departure));
  const back = await browser(shown.href, form);
  return { departure, query: Object.fromEntries(back.searchParams) };
}

async function signIn(): Promise<Returned> {
  const { departure, query } = await wayBack();
  return directory.redeem(departure, query);
}

function claimsOf(returned: Returned) {
  if (returned.how !== 'signed-in') throw new Error(JSON.stringify(returned));
  return returned.claims;
}

test('an officer comes back as the directory knows them', async () => {
  assert.deepEqual(claimsOf(await signIn()), {
    tenant: entra.tenant,
    subject: efua.oid,
    name: efua.name,
    email: efua.email,
    grants: [...efua.groups, ...efua.roles],
    methods: ['pwd', 'mfa'],
    groupsLeftOut: false,
  });
});

test('the departure asks for a code with PKCE and carries no secret', async () => {
  const departure = depart();
  const { searchParams } = new URL(await directory.departureAddress(departure));
  assert.equal(searchParams.get('response_type'), 'code');
  assert.equal(searchParams.get('code_challenge_method'), 'S256');
  assert.equal(searchParams.get('redirect_uri'), returnTo);
  const values = [...searchParams.values()];
  assert.ok(!values.includes(departure.verifier) && !values.includes('a secret'));
});

const spoilt: Readonly<Partial<Record<Fault, string>>> = {
  'wrong-nonce': 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'wrong-audience': 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'wrong-issuer': 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'wrong-signature': 'OAUTH_INVALID_RESPONSE',
  'expired-token': 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'wrong-tenant': 'wrong-tenant',
};

for (const [fault, why] of Object.entries(spoilt))
  test(`a token with a fault is rejected with its reason: ${fault}`, async () => {
    entra.misbehave(fault as Fault);
    assert.deepEqual(await signIn(), { how: 'rejected', why });
  });

test('an officer without groups comes back without them; one with too many is known as such', async () => {
  entra.misbehave('missing-groups');
  const without = claimsOf(await signIn());
  assert.deepEqual([without.grants, without.groupsLeftOut], [efua.roles, false]);
  entra.misbehave('too-many-groups');
  const many = claimsOf(await signIn());
  assert.deepEqual([many.grants, many.groupsLeftOut], [efua.roles, true]);
});

test('a disabled officer never comes back with a code, and one disabled on the way gets nothing for it', async () => {
  const { query } = await wayBack({ oid: gwen.oid });
  assert.deepEqual(query, {});
  const { departure, query: inHand } = await wayBack();
  entra.leave(efua.oid);
  assert.deepEqual(await directory.redeem(departure, inHand), { how: 'rejected', why: 'invalid_grant' });
});

test('an officer who stops signing in has declined', async () => {
  const { departure, query } = await wayBack({ cancel: 'yes' });
  assert.deepEqual(await directory.redeem(departure, query), { how: 'declined' });
});

test('a code is redeemed once, by the departure that asked for it', async () => {
  const { departure, query } = await wayBack();
  const stranger = depart();
  for (const forged of [stranger, { ...departure, state: stranger.state }])
    assert.deepEqual(await directory.redeem(forged, query), {
      how: 'rejected',
      why: 'OAUTH_INVALID_RESPONSE',
    });
  claimsOf(await directory.redeem(departure, query));
  assert.deepEqual(await directory.redeem(departure, query), { how: 'rejected', why: 'invalid_grant' });
});

test('a code with another verifier or another issuer’s name on it is rejected', async () => {
  const one = await wayBack();
  const another = { ...one.departure, verifier: newToken() };
  assert.deepEqual(await directory.redeem(another, one.query), { how: 'rejected', why: 'invalid_grant' });
  const { departure, query } = await wayBack();
  const mixed = { ...query, iss: 'https://login.example/other' };
  assert.equal((await directory.redeem(departure, mixed)).how, 'rejected');
});

test('what a hostile return address says is rejected, and never quoted', async () => {
  const departure = depart();
  const ours = { state: departure.state, iss: entra.issuer };
  for (const [query, why] of [
    [{}, 'OAUTH_INVALID_RESPONSE'],
    [ours, 'OAUTH_INVALID_RESPONSE'],
    [{ ...ours, code: '' }, 'OAUTH_INVALID_RESPONSE'],
    [{ ...ours, code: ['a', 'b'] }, 'OAUTH_INVALID_RESPONSE'],
    [{ ...ours, error: 'Ann Example, 1 High Street' }, 'unreadable'],
    [{ ...ours, error: 'login_required', error_description: 'Ann Example' }, 'login_required'],
  ] as const)
    assert.deepEqual(
      await directory.redeem(departure, query),
      { how: 'rejected', why },
      JSON.stringify(query),
    );
});

test('a directory that says it is unwell, or cannot be reached, is unreachable', async () => {
  const departure = depart();
  const unwell = { state: departure.state, iss: entra.issuer, error: 'temporarily_unavailable' };
  assert.deepEqual(await directory.redeem(departure, unwell), { how: 'unreachable' });
  const gone = entraDirectory({ ...settings, issuer: 'http://127.0.0.1:1/entra/v2.0' });
  assert.deepEqual(await gone.redeem(departure, { state: departure.state, code: 'x' }), {
    how: 'unreachable',
  });
  assert.equal(await gone.signOutAddress(), undefined);
  await assert.rejects(
    gone.departureAddress(departure),
    (error) => error instanceof Refusal && error.code === 'identity.directory-unreachable',
  );
});

test('signing out leads through the directory and back', async () => {
  const address = new URL((await directory.signOutAddress()) ?? '');
  assert.equal(address.origin, new URL(entra.issuer).origin);
  assert.deepEqual(Object.fromEntries(address.searchParams), {
    client_id: 'hub',
    post_logout_redirect_uri: signedOutTo,
  });
});

test('a real council’s directory without TLS is refused at once', () => {
  assert.throws(() => entraDirectory({ ...settings, fictional: false }), /directory-without-tls/);
  entraDirectory({ ...settings, fictional: false, issuer: 'https://login.example/tenant/v2.0' });
});

test('what the directory asked of somebody is known: here a password alone', async () => {
  entra.change(efua.oid, { secondFactor: false });
  assert.deepEqual(claimsOf(await signIn()).methods, ['pwd']);
  entra.change(efua.oid, { secondFactor: true });
});
