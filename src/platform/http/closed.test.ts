import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, render } from '#platform/html';
import type { Closure, Standing } from '#platform/maintenance';
import { withAside } from './around-main.ts';
import { mounted } from './index.ts';
import { mount, openSmallPortal } from './small-portal.setting.ts';

const { open, visit, kept } = await openSmallPortal();
const now = Temporal.Instant.from('2026-11-20T09:00:00Z');
let standing: Standing = { closure: undefined, mailLateMinutes: undefined };
const app = await open({ standingOf: async () => standing });

function announced(closure: Partial<Closure>): void {
  const usual = { manner: 'closed', closesAt: now, opensAt: undefined, words: undefined } as const;
  standing = { closure: { ...usual, ...closure }, mailLateMinutes: undefined };
}

const headers = { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' };

async function send(note: string, url = '/hub/notes/bob') {
  const { fields, cookies } = await visit(url);
  const payload = new URLSearchParams({ ...fields, note }).toString();
  return { sent: fields, answer: await app.inject({ method: 'POST', url, cookies, headers, payload }) };
}

const read = async (url = '/hub/notes/bob') => app.inject({ url, headers });

test('while it is closed a page says so, until when and why, in both languages, and nothing is kept', async () => {
  announced({
    opensAt: now.add({ hours: 8 }),
    words: { en: 'We are moving house.', cy: 'Rydym yn symud tŷ.' },
  });
  const answer = await read();
  assert.equal(answer.statusCode, 503);
  assert.equal(answer.headers['retry-after'], String(8 * 3_600));
  assert.match(
    answer.body,
    /We are moving house\. The service is closed .*from Friday 20 November 2026, 5pm\./,
  );
  assert.match(
    (await read('/hub/notes/bob?tongue=cy')).body,
    /symud tŷ\. .* o ddydd Gwener 20 Tachwedd 2026, 5yh\./,
  );
});

test('who sends a form to a closed page gets it back, to be sent again under the same key', async () => {
  announced({});
  const { sent, answer } = await send('two "tyres" & a <bath>\nby the gate');
  assert.equal(answer.statusCode, 503);
  assert.match(
    answer.body,
    /<p class="govuk-body">two &quot;tyres&quot; &amp; a &lt;bath&gt;\nby the gate<\/p>/,
  );
  assert.match(answer.body, new RegExp(`name="_key" value="${sent['_key'] ?? ''}"`));
  assert.match(answer.body, /<form method="post" action="\/hub\/notes\/bob">/);
  assert.equal(await kept('two "tyres" & a <bath>\nby the gate'), 0);
});

test('while nothing can be sent everything can be read, and a form comes back with what was entered', async () => {
  announced({ manner: 'read-only' });
  const page = await read();
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /govuk-notification-banner[\s\S]*read everything here just now, but not send/);
  const { answer } = await send('a long story');
  assert.equal(answer.statusCode, 503);
  assert.ok(answer.headers['retry-after']);
  assert.match(
    answer.body,
    /a long story.*<b>Nothing can be sent just now\. Your answers are still on this page/s,
  );
  assert.equal(await kept('a long story'), 0);
  assert.match((await send('')).answer.body, /Nothing can be sent just now/);
  standing = { closure: undefined, mailLateMinutes: undefined };
  assert.equal((await send('a long story')).answer.statusCode, 303);
  assert.equal(await kept('a long story'), 1);
});

test('what is announced stands on every page, and takes nothing away', async () => {
  announced({ closesAt: now.add({ hours: 1 }), opensAt: now.add({ hours: 2 }) });
  const { body, statusCode } = await read();
  assert.equal(statusCode, 200);
  assert.match(body, /closed from Friday 20 November 2026, 10am until Friday 20 November 2026, 11am\./);
  assert.equal((await send('before it closes')).answer.statusCode, 303);
});

test('what programs ask for is closed too, with a code', async () => {
  announced({});
  const answer = await read('/hub/figures/one.json');
  assert.equal(answer.statusCode, 503);
  assert.match(answer.body, /"code":"request\.closed"/);
});

test('who may look in while it is closed sees everything and sends nothing; others are told, and the way in is open', async () => {
  announced({});
  const looking = { ...mount, looksIn: (person: 'anybody' | 'officer') => person === 'officer' };
  const inside = await open({ standingOf: async () => standing, mounts: [mounted(looking, () => now)] });
  const { cookies } = await visit();
  const passed = await inside.inject({ url: '/hub/return?code=1', cookies, headers });
  const [cookie] = passed.cookies;
  assert.ok(cookie);
  const officer = { [cookie.name]: cookie.value };
  const seen = await inside.inject({ url: '/hub/staff', cookies: officer, headers });
  assert.equal(seen.statusCode, 200);
  const note = await inside.inject({ url: '/hub/notes/bob', cookies: officer, headers });
  assert.match(note.body, /closed to everybody but administrators/);
  const fields = [...note.body.matchAll(/name="(_\w+)" value="([^"]+)"/g)].map(([, name, value]) => [
    name ?? '',
    value ?? '',
  ]);
  const payload = new URLSearchParams([...fields, ['note', 'from inside']]).toString();
  const sent = await inside.inject({
    method: 'POST',
    url: '/hub/notes/bob',
    cookies: officer,
    headers,
    payload,
  });
  assert.equal(sent.statusCode, 503);
  assert.match(sent.body, /from inside.*Nothing can be sent just now/s);
  assert.equal((await inside.inject({ url: '/hub/notes/bob', headers })).statusCode, 503);
  assert.equal(
    (await inside.inject({ url: '/hub/staff', headers })).headers.location,
    '/hub/sign-in?next=%2Fstaff',
  );
});

test('a page that promises an email says that emails are late, and no other does', async () => {
  standing = { closure: undefined, mailLateMinutes: 25 };
  const promising = { ...mount, promisesMail: ['/notes/:name'] };
  const late = await open({ standingOf: async () => standing, mounts: [mounted(promising, () => now)] });
  assert.match(
    (await late.inject({ url: '/hub/notes/bob', headers })).body,
    /the oldest has waited 25 minutes/,
  );
  assert.doesNotMatch((await read()).body, /minutes/);
});

test('what is said stands inside the main part, at its two ends', () => {
  const page = html`<main class="a" id="b"><h1>${'<main>'}</h1></main>`;
  assert.equal(
    withAside(render(page), { before: html`<i>1</i>`, after: html`<i>2</i>` }),
    '<main class="a" id="b"><i>1</i><h1>&lt;main&gt;</h1><i>2</i></main>',
  );
});
