import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { z } from 'zod';
import {
  beginOfficerSignIn,
  closeOfficer,
  identityErrors,
  officerOf,
  officersInTeam,
  recordOfficerSignIn,
  secretBox,
  takeOfficerSignIn,
} from '#capabilities/identity';
import type { Officer, OfficerDirectory, RoleBook } from '#capabilities/identity';
import { frozenClock } from '#platform/clock';
import { html } from '#platform/html';
import { Elsewhere, mounted, openServer, pageMaker, passageMaker, requestErrors } from '#platform/http';
import type { Portal } from '#platform/http';
import { openLog } from '#platform/log';
import { act, testDatabase, thornmere } from '#test/database';
import { startSimulators } from '../../../simulators/index.ts';
import { openBrowser } from './browser.setting.ts';
import { entraDirectory } from './index.ts';

const { database, begin } = await testDatabase();
const clock = frozenClock('2026-11-20T09:00:00Z');
const efua = {
  oid: 'a1000000-0000-4000-8000-000000000001',
  name: 'Efua Mensah',
  email: 'efua.mensah@thornmere.example',
  groups: [],
  roles: ['waste.officer'],
};
const origin = 'http://localhost';
const folder = await mkdtemp(join(tmpdir(), 'moothall-sign-in-'));
const simulators = await startSimulators({
  officers: [efua],
  clients: [{ id: 'hub', secret: 's', redirectUris: [`${origin}/hub/sign-in/return`], signOutUris: [] }],
  mailFolder: folder,
});
const { entra } = simulators;

// A hub of three pages, as small as one can be that lets an officer in.
type World = { readonly directory: OfficerDirectory; readonly book: RoleBook };
type Kit = { person: Officer | undefined; access: 'all' | 'staff'; world: World };
const world: World = {
  directory: entraDirectory({
    issuer: entra.issuer,
    tenant: entra.tenant,
    clientId: 'hub',
    clientSecret: 's',
    returnTo: `${origin}/hub/sign-in/return`,
    signedOutTo: `${origin}/hub/sign-in`,
    fictional: true,
    clock,
  }),
  book: {
    grants: { 'waste.officer': [{ team: 'waste', role: 'officer' }] },
    permissions: { officer: ['case.close'] },
  },
};
const words = { en: {}, cy: {} };
const signInPage = pageMaker<Kit>()({
  at: '/sign-in',
  access: 'all',
  words,
  find: async () => 'sign-in',
  looks: () => [],
  show: ({ hidden }) => html`<form method="post">${hidden}</form>`,
  act: async () => ({ to: '/sign-in/departure' }),
});
const desk = pageMaker<Kit>()({
  at: '/desk',
  access: 'staff',
  words,
  find: async ({ person }) => person,
  looks: () => [],
  show: ({ subject }) => html`<p>${subject.name} may ${subject.permissions.join(' ')}</p>`,
});
const secrets = secretBox({ current: () => Buffer.alloc(32, 9), others: () => [] });
const departure = passageMaker<Kit>()({
  at: '/sign-in/departure',
  access: 'all',
  query: z.object({}),
  prepare: async ({ tx, session, act: now }) =>
    session.stored
      ? beginOfficerSignIn(tx, { session: session.id, next: '/desk' }, now)
      : new Elsewhere('/sign-in'),
  perform: async (plan, { directory }) => directory.departureAddress(plan),
  record: async (_visit, { done }) => ({ to: done }),
});
const returning = passageMaker<Kit>()({
  at: '/sign-in/return',
  access: 'all',
  query: z.looseObject({ state: z.string() }),
  prepare: async ({ tx, session, query, act: now }) => ({
    signIn: await takeOfficerSignIn(tx, { session: session.id, state: query.state }, now),
    query,
  }),
  perform: async ({ signIn, query }, { directory }) => directory.redeem(signIn.departure, query),
  record: async ({ tx, act: now, world: { book } }, { plan, done }) => {
    const { signIn } = plan;
    const ended = await recordOfficerSignIn(
      tx,
      { signIn, returned: done, book, secondFactor: 'directory', secrets },
      now,
    );
    if ('refused' in ended) return { to: `/sign-in?no=${ended.refused.code}` };
    if ('awaits' in ended) return { to: '/sign-in/second-factor' };
    return { to: ended.next, signIn: { kind: 'officer', id: ended.officer } };
  },
});
const portal: Portal<Kit> = {
  name: 'hub',
  channel: 'hub',
  pages: [signInPage, desk],
  endpoints: [],
  passages: [departure, returning],
  limits: { idle: Temporal.Duration.from({ minutes: 30 }), absolute: Temporal.Duration.from({ hours: 12 }) },
  refusals: { ...requestErrors, ...identityErrors },
  identify: async (tx, { principal }, { now }) =>
    principal?.kind === 'officer' ? officerOf(tx, principal.id, { book: world.book, now }) : undefined,
  actorOf: (person) => (person ? { kind: 'officer', id: person.id } : { kind: 'anonymous' }),
  allows: (person, access) => (access === 'all' || person ? 'yes' : 'sign-in'),
  signInPath: () => '/sign-in',
  problem: ({ sentence }) => html`<p>${sentence ?? 'Sorry'}</p>`,
};
const app = await openServer({
  ground: { database, key: Buffer.alloc(32, 7), recordLook: async () => undefined },
  clock,
  log: openLog({ level: 'silent', process: 'test' }),
  mounts: [mounted({ portal, authority: thornmere, origin, prefix: '/hub', world }, () => clock.now())],
});

afterEach(() => {
  entra.misbehave();
  entra.change(efua.oid, efua);
});
after(async () => {
  await app.close();
  await simulators.stop();
  await rm(folder, { recursive: true });
});

/** An officer's browser, as the hub sees it. */
function openHub() {
  let cookie = '';
  return async (url: string, form?: string) => {
    const answer = await app.inject({
      method: form === undefined ? 'GET' : 'POST',
      url,
      headers: { host: 'localhost', ...(form === undefined ? {} : formType) },
      cookies: { 'moothall-hub': cookie },
      ...(form === undefined ? {} : { payload: form }),
    });
    cookie = answer.cookies.find(({ name }) => name === 'moothall-hub')?.value ?? cookie;
    return { status: answer.statusCode, to: String(answer.headers.location), body: answer.body };
  };
}
const formType = { 'content-type': 'application/x-www-form-urlencoded' };
type Hub = ReturnType<typeof openHub>;

/** To the directory, where Efua is chosen, and as far as our return address: not yet through it. */
async function wayBack(hub: Hub): Promise<string> {
  const { body } = await hub('/hub/sign-in');
  const form = new URLSearchParams();
  for (const [, name = '', value = ''] of body.matchAll(/name="(_\w+)" value="([^"]+)"/g))
    form.append(name, value);
  const posted = await hub('/hub/sign-in', form.toString());
  const { to } = await hub(posted.to);
  const browser = openBrowser(new URL(entra.issuer).origin);
  const shown = await browser(to);
  const back = await browser(shown.href, { oid: efua.oid });
  return back.pathname + back.search;
}

test('an officer goes to the directory and comes back signed in, where they wanted to be', async () => {
  const hub = openHub();
  assert.equal((await hub('/hub/desk')).to, '/hub/sign-in');
  const back = await hub(await wayBack(hub));
  assert.deepEqual([back.status, back.to], [303, '/hub/desk']);
  assert.match((await hub('/hub/desk')).body, /Efua Mensah may case\.close/);
});

test('a return is good once, and only in the browser that left', async () => {
  const [hub, thief] = [openHub(), openHub()];
  const address = await wayBack(hub);
  const stolen = await thief(address);
  assert.equal(stolen.status, 422);
  assert.match(stolen.body, /Sign in again/);
  assert.equal((await hub(address)).to, '/hub/desk');
  assert.equal((await hub(address)).status, 422);
});

test('a return too late is refused with what to do', async () => {
  const hub = openHub();
  const address = await wayBack(hub);
  clock.advance({ minutes: 10 });
  assert.equal((await hub(address)).status, 422);
});

test('a spoilt token or an officer without a role stays outside, and the page can say why', async () => {
  const hub = openHub();
  entra.misbehave('wrong-nonce');
  assert.equal((await hub(await wayBack(hub))).to, '/hub/sign-in?no=identity.sign-in-rejected');
  entra.misbehave();
  entra.change(efua.oid, { roles: [] });
  assert.equal((await hub(await wayBack(hub))).to, '/hub/sign-in?no=identity.no-role');
  assert.equal((await hub('/hub/desk')).to, '/hub/sign-in');
});

test('a leaver’s next request finds them signed out', async () => {
  const hub = openHub();
  await hub(await wayBack(hub));
  const [officer] = await begin((tx) => officersInTeam(tx, 'waste', world.book));
  assert.ok(officer);
  await begin((tx) => closeOfficer(tx, { officer: officer.id, why: 'left' }, act(clock.now())));
  assert.equal((await hub('/hub/desk')).to, '/hub/sign-in');
  assert.equal((await hub(await wayBack(hub))).to, '/hub/sign-in?no=identity.officer-closed');
});

test('nobody departs without a session that could come back', async () => {
  assert.equal((await openHub()('/hub/sign-in/departure')).to, '/hub/sign-in');
});
