import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { assertAccessible, violations } from './axe.ts';
import { closeBrowser, openPage, screenshot } from './browser.ts';

const POLICY = `default-src 'self'; script-src 'nonce-n' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types moothall`;
const page = (main: string) =>
  `<!doctype html><html lang="en"><title>Trial</title><main><h1>Bin day ŵŷ 🐕 ع 漢</h1><p id="ran">plain</p>${main}</main>
  <script nonce="n">document.getElementById('ran').textContent = 'scripted'</script></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/good': page('<label for="a">Street</label> <input id="a">'),
  '/bad': page('<input id="planted">'),
};

let baseURL: string;
const server = createServer((request, response) => {
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(PAGES[request.url ?? ''] ?? '');
});

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  baseURL = `http://127.0.0.1:${address.port}`;
});
after(closeBrowser);
after(() => server.close());

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts';

  test(`${how}, axe finds a planted fault in a page under a strict policy, and nothing in a sound one`, async () => {
    await using trial = await openPage({ javaScriptEnabled, baseURL });
    await trial.goto('/good');
    assert.equal(await trial.textContent('#ran'), javaScriptEnabled ? 'scripted' : 'plain');
    await assertAccessible(trial);
    await trial.goto('/bad');
    const [found, ...others] = await violations(trial);
    assert.match(found ?? '', /Form elements must have labels \(label, critical\) at #planted/);
    assert.deepEqual(others, []);
    await assert.rejects(assertAccessible(trial), /\/bad is not accessible/);
  });
}

test('a phone is 390 wide, speaks Welsh when asked, keeps no cookie of the last visitor, and has its picture taken', async () => {
  await using earlier = await openPage({ baseURL });
  await earlier.context().addCookies([{ name: 'seen', value: 'yes', url: baseURL }]);
  await using phone = await openPage({ baseURL, width: 390, locale: 'cy-GB' });
  await phone.goto('/good');
  assert.deepEqual(await phone.evaluate('[innerWidth, navigator.language, document.cookie]'), [
    390,
    'cy-GB',
    '',
  ]);
  const picture = await readFile(await screenshot(phone, 'support/phone'));
  assert.equal(picture.readUInt32BE(16), 390);
});
