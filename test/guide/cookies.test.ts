import assert from 'node:assert/strict';
import { test } from 'node:test';
import { residentPortal } from '#portals/resident';
import { cookiesWords } from '../../src/portals/resident/about/cookies.words.ts';
import { openHub } from '../../src/portals/hub/setting/hub.ts';
import { openVisitor, signedIn } from '../../src/portals/hub/setting/visitor.ts';
import { read, sourcesIn, withoutComments } from '../house/sources.ts';
import { residentSetting } from '../journeys/setting.ts';
import { Visitor } from '../journeys/visitor.ts';
import { tableBelow, watched } from './cookies.ts';
import type { SetCookie } from './cookies.ts';

const template = await read('docs/templates/cookies.md');
const said = tableBelow('The cookies that we set', template);

/** Every page, in both languages; and the first step of a form and of signing in, which write a session down. */
async function residentCookies(): Promise<ReadonlyMap<string, SetCookie>> {
  const setting = await residentSetting();
  const seen = new Map<string, SetCookie>();
  const visitor = new Visitor({ app: watched(setting.app, seen), origin: setting.origin });
  for (const { at } of residentPortal.pages)
    for (const tongue of ['en', 'cy'])
      await visitor.open(
        `${at.replace(':service', 'fly-tipping').replace(/:\w+/g, 'place')}?tongue=${tongue}`,
      );
  await visitor.send(await visitor.open('/services/fly-tipping'), { begin: 'start' });
  await visitor.send(await visitor.open('/sign-in'), { email: 'gwen@example.org' });
  return seen;
}

async function officerCookies(): Promise<ReadonlyMap<string, SetCookie>> {
  const hub = await openHub();
  const seen = new Map<string, SetCookie>();
  const watching = { ...hub, app: watched(hub.app, seen) };
  const stranger = openVisitor(watching);
  const olwen = await signedIn(watching, 'olwen');
  for (const { at } of hub.portal.pages)
    for (const visitor of [stranger, olwen])
      await visitor.get(`${at.replace(':service', 'broken-bench').replace(/:\w+/g, 'parks')}?tongue=cy`);
  await olwen.submit('/sign-out', {}, '/');
  return seen;
}

const [residents, officers] = [await residentCookies(), await officerCookies()];

test('the cookie page for councils names the cookies that the portals set, and no others', () => {
  assert.deepEqual([...residents.keys()].toSorted(), ['__Host-resident', 'tongue']);
  assert.deepEqual([...officers.keys()].toSorted(), ['__Host-hub', 'tongue']);
  assert.deepEqual(
    [...new Set([...residents.keys(), ...officers.keys()])].toSorted(),
    [...said.keys()].toSorted(),
  );
});

test('each cookie lasts as long as the page says, and no script or other site has it', () => {
  for (const { name, lasts, httpOnly, sameSite } of [...residents.values(), ...officers.values()]) {
    assert.match(said.get(name) ?? '', lasts === 'a year' ? /one year/ : /close/, name);
    assert.deepEqual([httpOnly, sameSite], [true, 'Lax'], name);
  }
});

test('the resident’s own page names the same cookies, in both languages', () => {
  const names = new Set<string | undefined>(residents.keys());
  for (const { rows } of [cookiesWords.en, cookiesWords.cy])
    assert.deepEqual(new Set(rows.map(([name]) => name)), names);
});

/** Whatever keeps something in a browser besides cookies. */
const keeping = /\b(localStorage|sessionStorage|indexedDB|caches\b|document\.cookie|cookieStore)/;

test('what scripts keep on a device is on the cookie page', async () => {
  const scripts = await sourcesIn('src/browser/**/*.ts');
  const keepers = scripts.filter(({ text }) => keeping.test(withoutComments(text)));
  assert.deepEqual(
    keepers.map(({ path }) => path),
    ['src/browser/hub/keys-setting.ts'],
  );
  const names = keepers.flatMap(({ text }) => [...text.matchAll(/^const name = '([^']+)'/gm)]);
  assert.deepEqual(
    names.map(([, name]) => name),
    [...tableBelow('What else is kept on your device', template).keys()],
  );
});

test('a cookie that the page does not name is noticed', async () => {
  const { app } = await residentSetting();
  const seen = new Map<string, SetCookie>();
  const planting = new Proxy(app, {
    get: (server, name): unknown =>
      name === 'inject'
        ? async () => ({ cookies: [{ name: '_ga', value: '1', maxAge: 31_536_000 }] })
        : Reflect.get(server, name),
  });
  await watched(planting, seen).inject('/');
  assert.deepEqual([seen.has('_ga'), said.has('_ga')], [true, false]);
});
