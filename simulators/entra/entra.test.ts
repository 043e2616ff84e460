import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import * as oidc from 'openid-client';
import { FAULTS, type Fault, type Officer, type Simulators, startSimulators } from '../index.ts';

const ANGHARAD: Officer = {
  oid: 'a1000000-0000-4000-8000-000000000001',
  name: "Angharad O'Neill",
  email: 'angharad.oneill@thornmere.example',
  groups: ['b1000000-0000-4000-8000-000000000001', 'b1000000-0000-4000-8000-000000000002'],
  roles: ['caseworker'],
};
const GWEN: Officer = {
  ...ANGHARAD,
  oid: 'a1000000-0000-4000-8000-000000000002',
  name: 'Gwen',
  disabled: true,
};
const MANY: Officer = {
  ...ANGHARAD,
  oid: 'a1000000-0000-4000-8000-000000000003',
  roles: [],
  groups: Array.from({ length: 201 }, (_, n) => `b2000000-0000-4000-8000-${String(n).padStart(12, '0')}`),
};
const CALLBACK = 'http://127.0.0.1:9/hub/signed-in';
const SIGNED_OUT = 'http://127.0.0.1:9/hub/signed-out';

let simulators: Simulators;
let application: oidc.Configuration;
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moothall-entra-'));
  simulators = await startSimulators({
    officers: [ANGHARAD, GWEN, MANY],
    clients: [{ id: 'hub', secret: 'a secret', redirectUris: [CALLBACK], signOutUris: [SIGNED_OUT] }],
    mailFolder: folder,
  });
  application = await oidc.discovery(new URL(simulators.entra.issuer), 'hub', 'a secret', undefined, {
    execute: [oidc.allowInsecureRequests],
  });
});
afterEach(() => {
  simulators.entra.misbehave();
  simulators.entra.rejoin(ANGHARAD.oid);
  simulators.entra.change(ANGHARAD.oid, ANGHARAD);
});
after(async () => {
  await simulators.stop();
  await rm(folder, { recursive: true });
});

/** A browser without scripts: it keeps cookies and follows redirects as far as the stand-in's own pages. */
function openBrowser() {
  const cookies = new Map<string, string>();
  return async function visit(address: string | URL, form?: Record<string, string>): Promise<Visit> {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    keep(cookies, response.headers.getSetCookie());
    const url = new URL(response.headers.get('location') ?? address, address);
    if (response.headers.has('location') && url.origin === ours()) return visit(url);
    return { url, status: response.status, page: await response.text() };
  };
}
const ours = () => new URL(simulators.entra.issuer).origin;

function keep(cookies: Map<string, string>, headers: readonly string[]) {
  for (const header of headers) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
}

interface Visit {
  readonly url: URL;
  readonly status: number;
  readonly page: string;
}
type Browser = ReturnType<typeof openBrowser>;

async function request(extra: Record<string, string> = {}) {
  const verifier = oidc.randomPKCECodeVerifier();
  const nonce = oidc.randomNonce();
  const state = oidc.randomState();
  const address = oidc.buildAuthorizationUrl(application, {
    redirect_uri: CALLBACK,
    scope: 'openid profile email',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...extra,
  });
  const redeem = (url: URL) =>
    oidc.authorizationCodeGrant(application, url, {
      pkceCodeVerifier: verifier,
      expectedNonce: nonce,
      expectedState: state,
    });
  return { address, redeem };
}

async function signIn(officer: Officer, browser: Browser = openBrowser()) {
  const { address, redeem } = await request({ prompt: 'login' });
  const { url } = await browser(address);
  const back = await browser(url, { oid: officer.oid });
  return redeem(back.url);
}

const claims = (tokens: Awaited<ReturnType<typeof signIn>>) => ({ ...tokens.claims() });

test('an officer is chosen from the list and the application learns who it is, as Entra would say it', async () => {
  const browser = openBrowser();
  const { address, redeem } = await request();
  const shown = await browser(address);
  assert.match(shown.page, /Stand-in for Microsoft Entra ID: demo sign-in/);
  assert.match(shown.page, /Angharad O&#39;Neill/);
  const back = await browser(shown.url, { oid: ANGHARAD.oid });
  assert.equal(back.url.origin + back.url.pathname, CALLBACK);
  const tokens = await redeem(back.url);

  const { sub, iat: _iat, exp: _exp, nonce: _nonce, at_hash: _hash, ...rest } = claims(tokens);
  assert.notEqual(sub, ANGHARAD.oid);
  assert.deepEqual(rest, {
    iss: simulators.entra.issuer,
    aud: 'hub',
    oid: ANGHARAD.oid,
    tid: simulators.entra.tenant,
    ver: '2.0',
    name: ANGHARAD.name,
    preferred_username: ANGHARAD.email,
    email: ANGHARAD.email,
    groups: ANGHARAD.groups,
    roles: ANGHARAD.roles,
    amr: ['pwd', 'mfa'],
  });
  const info = await oidc.fetchUserInfo(application, tokens.access_token, sub ?? '');
  assert.equal(info.name, ANGHARAD.name);
});

test('an officer who is signed in is not asked again, unless the application asks for the account picker', async () => {
  const browser = openBrowser();
  await signIn(ANGHARAD, browser);
  const again = await request();
  const back = await browser(again.address);
  assert.equal(claims(await again.redeem(back.url))['oid'], ANGHARAD.oid);
  const picker = await browser((await request({ prompt: 'select_account' })).address);
  assert.match(picker.page, /choose who to be/);
});

test('signing out of the application signs out of the directory', async () => {
  const browser = openBrowser();
  const tokens = await signIn(ANGHARAD, browser);
  const leaving = oidc.buildEndSessionUrl(application, {
    id_token_hint: tokens.id_token ?? '',
    post_logout_redirect_uri: SIGNED_OUT,
    state: 'bye',
  });
  const asked = await browser(leaving);
  assert.match(asked.page, /form="op.logoutForm"/);
  const [, action = ''] = /action="([^"]+)"/.exec(asked.page) ?? [];
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(asked.page) ?? [];
  const done = await browser(action, { xsrf, logout: 'yes' });
  assert.equal(done.url.href, `${SIGNED_OUT}?state=bye`);
  assert.match((await browser((await request()).address)).page, /choose who to be/);
});

test('a disabled account is refused on the sign-in page, which stays open for another choice', async () => {
  const browser = openBrowser();
  const { address, redeem } = await request();
  const { url } = await browser(address);
  const refused = await browser(url, { oid: GWEN.oid });
  assert.equal(refused.status, 403);
  assert.match(refused.page, /AADSTS50057: The account of Gwen is disabled/);
  assert.equal((await browser(url, { oid: 'nobody' })).status, 403);
  const back = await browser(url, { oid: ANGHARAD.oid });
  assert.equal(claims(await redeem(back.url))['oid'], ANGHARAD.oid);
});

test('an officer who declines goes back to the application with the reason', async () => {
  const browser = openBrowser();
  const { url } = await browser((await request()).address);
  const back = await browser(url, { cancel: 'yes' });
  assert.equal(back.url.searchParams.get('error'), 'access_denied');
});

test('a leaver gets nothing more: no token for a code in hand, no silent sign-in, no user information', async () => {
  const browser = openBrowser();
  const tokens = await signIn(ANGHARAD, browser);
  const { address, redeem } = await request();
  const back = await browser(address);
  simulators.entra.leave(ANGHARAD.oid);
  await assert.rejects(redeem(back.url), { error: 'invalid_grant' });
  assert.match((await browser((await request()).address)).page, /choose who to be/);
  await assert.rejects(oidc.fetchUserInfo(application, tokens.access_token, oidc.skipSubjectCheck));
});

test('the directory page lets an officer leave and come back, and listens to no other site', async () => {
  const leavings = new URL('/entra/leavings', simulators.entra.issuer);
  const page = () => fetch(new URL('/entra/', leavings)).then((response) => response.text());
  const post = (headers: Record<string, string>) =>
    fetch(leavings, { method: 'POST', headers, body: new URLSearchParams({ oid: ANGHARAD.oid }) });
  assert.equal((await post({ 'sec-fetch-site': 'cross-site' })).status, 404);
  assert.match(await page(), /Neill\s+leaves/);
  await post({});
  assert.match(await page(), /Neill\s+comes back/);
});

test('new groups and roles are in the next token', async () => {
  simulators.entra.change(ANGHARAD.oid, { roles: ['manager'], groups: [] });
  const { roles, groups } = claims(await signIn(ANGHARAD));
  assert.deepEqual({ roles, groups }, { roles: ['manager'], groups: undefined });
});

test('more than 200 groups leave only a pointer to Graph, as in Entra', async () => {
  const found = claims(await signIn(MANY));
  assert.equal(found['groups'], undefined);
  assert.deepEqual(found['_claim_names'], { groups: 'src1' });
  assert.ok(found['_claim_sources']);
});

test('an unknown application, an unregistered return address or a request without PKCE is refused on the spot', async () => {
  const refused = async (extra: Record<string, string>) =>
    openBrowser()((await request(extra)).address).then(({ status, url }) => [status, url.origin]);
  assert.deepEqual(await refused({ client_id: 'stranger' }), [400, ours()]);
  assert.deepEqual(await refused({ redirect_uri: 'http://127.0.0.1:9/elsewhere' }), [400, ours()]);
  const { address } = await request();
  address.searchParams.delete('code_challenge');
  address.searchParams.delete('code_challenge_method');
  assert.equal((await openBrowser()(address)).url.searchParams.get('error'), 'invalid_request');
});

test('a code is good once, for the application that holds the secret and the verifier', async () => {
  const browser = openBrowser();
  const { address, redeem } = await request();
  const { url } = await browser(address);
  const back = await browser(url, { oid: ANGHARAD.oid });
  await redeem(back.url);
  await assert.rejects(redeem(back.url), { error: 'invalid_grant' });
});

const HARMLESS: readonly Fault[] = ['wrong-tenant', 'missing-groups', 'too-many-groups'];

for (const fault of FAULTS) {
  const rejected = !HARMLESS.includes(fault);
  test(`told to misbehave by ${fault}, it issues a token that ${rejected ? 'no careful' : 'any'} client accepts`, async () => {
    oidc.enableNonRepudiationChecks(application);
    simulators.entra.misbehave(fault);
    if (rejected) return assert.rejects(signIn(ANGHARAD));
    const { groups, tid } = claims(await signIn(ANGHARAD));
    if (fault === 'wrong-tenant') assert.notEqual(tid, simulators.entra.tenant);
    else assert.equal(groups, undefined);
  });
}
