import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { z } from 'zod';
import { emailAddress } from '#language';
import { html } from '#platform/html';
import { mounted, openServer, pageMaker, requestErrors } from '#platform/http';
import type { Portal } from '#platform/http';
import { openLog } from '#platform/log';
import { testDatabase, thornmere } from '#test/database';
import { askForCode, codeAwaited, identityErrors, typedCode, useCode } from '../index.ts';
import type { Account } from '../index.ts';
import { accountOf } from './account-of.ts';
import { residentCast, wrong } from './cast.setting.ts';

const { database, begin } = await testDatabase();
const { clock, told, codes } = residentCast(begin);

// The two pages by which a resident signs in, as small as they can be.
type Kit = { person: Account | undefined; access: 'all'; world: object };
const page = pageMaker<Kit>();
const askPage = page({
  at: '/sign-in',
  access: 'all',
  words: { en: {}, cy: {} },
  find: async ({ person }) => person?.email ?? 'nobody',
  looks: () => [],
  show: ({ subject, hidden, mistakes }) =>
    html`<p>${subject}</p>
      ${mistakes.map(({ words }) => words)}${hidden}`,
  form: () => z.object({ email: emailAddress }),
  act: async ({ tx, form, session, network, tongue, act }) => {
    const asking = { ...form, tongue, session: session.id, network: network(), next: '/sign-in', codes };
    await askForCode(tx, asking, act);
    return { to: '/sign-in/code' };
  },
});
const codePage = page({
  at: '/sign-in/code',
  access: 'all',
  words: { en: {}, cy: {} },
  find: async ({ tx, session }) => codeAwaited(tx, session.id),
  looks: () => [],
  show: ({ subject, hidden, mistakes }) =>
    html`<p>${subject.email}</p>
      ${mistakes.map(({ words }) => words)}${hidden}`,
  form: () => z.object({ code: typedCode }),
  act: async ({ tx, form, session, network, tongue, act }) => {
    const using = { typed: form.code, session: session.id, network: network(), tongue, codes };
    const used = await useCode(tx, using, act);
    if ('refused' in used) return used;
    return { to: used.next, signIn: { kind: 'resident', id: used.account } };
  },
});
const portal: Portal<Kit> = {
  name: 'resident',
  channel: 'web',
  pages: [askPage, codePage],
  endpoints: [],
  passages: [],
  limits: { idle: Temporal.Duration.from({ hours: 1 }), absolute: Temporal.Duration.from({ hours: 12 }) },
  refusals: { ...requestErrors, ...identityErrors },
  identify: async (tx, { principal }) => principal && accountOf(tx, principal.id),
  actorOf: (person) => (person ? { kind: 'resident', id: person.id } : { kind: 'anonymous' }),
  allows: () => 'yes',
  signInPath: () => '/sign-in',
  problem: ({ sentence }) => html`<p>${sentence ?? 'Sorry'}</p>`,
};
const mount = { portal, authority: thornmere, origin: 'http://localhost', prefix: '', world: {} };
const app = await openServer({
  ground: { database, key: Buffer.alloc(32, 7), recordLook: async () => undefined },
  clock,
  log: openLog({ level: 'silent', process: 'test' }),
  mounts: [mounted(mount, () => clock.now())],
});
after(() => app.close());

function openBrowser() {
  let cookie = '';
  const ask = async (options: { method: 'GET' | 'POST'; url: string; payload?: string }) => {
    const headers = { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await app.inject({ ...options, headers, cookies: { 'moothall-resident': cookie } });
    cookie = answer.cookies.find(({ name }) => name === 'moothall-resident')?.value ?? cookie;
    return { status: answer.statusCode, to: answer.headers.location, body: answer.body };
  };
  const read = (url: string) => ask({ method: 'GET', url });
  return {
    read,
    send: async (url: string, fields: Record<string, string>) => {
      const form = new URLSearchParams(fields);
      for (const [, name = '', value = ''] of (await read(url)).body.matchAll(
        /name="(_\w+)" value="([^"]+)"/g,
      ))
        form.append(name, value);
      return ask({ method: 'POST', url, payload: form.toString() });
    },
  };
}

async function codeFor(browser: ReturnType<typeof openBrowser>, email: string): Promise<string> {
  clock.advance({ seconds: 1 });
  assert.equal((await browser.send('/sign-in', { email })).to, '/sign-in/code');
  return told.at(-1)?.code ?? '';
}

test('a resident asks for a code, types it, and is signed in under a new session', async () => {
  const browser = openBrowser();
  const code = await codeFor(browser, 'ann@example.org');
  assert.match((await browser.read('/sign-in/code')).body, /ann@example\.org/);
  const into = await browser.send('/sign-in/code', { code: `${code.slice(0, 3)} ${code.slice(3)}` });
  assert.deepEqual([into.status, into.to], [303, '/sign-in']);
  assert.match((await browser.read('/sign-in')).body, /ann@example\.org/);
  assert.equal((await browser.read('/sign-in/code')).status, 404, 'the session that asked is gone');
});

test('wrong tries are counted although the page says no: after five the right code is worth nothing', async () => {
  const browser = openBrowser();
  const code = await codeFor(browser, 'bob@example.org');
  for (let tries = 0; tries < 5; tries += 1) {
    const { status, body } = await browser.send('/sign-in/code', { code: wrong(code) });
    assert.equal(status, 422);
    assert.match(body, /not the code we sent/);
  }
  const late = await browser.send('/sign-in/code', { code });
  assert.equal(late.status, 422);
  assert.match(late.body, /Ask for a new code/);
});

test('what is no code is a mistake beside the field, and counts as no try', async () => {
  const browser = openBrowser();
  const code = await codeFor(browser, 'cat@example.org');
  for (let tries = 0; tries < 7; tries += 1)
    assert.equal((await browser.send('/sign-in/code', { code: 'not a code' })).status, 422);
  assert.equal((await browser.send('/sign-in/code', { code })).status, 303);
});

test('a sixth code within the hour is refused with what to do instead', async () => {
  for (let asked = 0; asked < 5; asked += 1) await codeFor(openBrowser(), 'dan@example.org');
  const { status, body } = await openBrowser().send('/sign-in', { email: 'Dan@Example.org' });
  assert.equal(status, 429);
  assert.match(body, /go on without an account/);
});
