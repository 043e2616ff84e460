import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHub } from '../setting/hub.ts';
import { signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const list = '/administration/messages';
const bench = `${list}/broken-bench`;

test('an administrator reads every message of a service as it arrives, in both languages', async () => {
  const cerys = await signedIn(hub, 'cerys');
  assert.match((await cerys.get(list)).body, /broken-bench/);
  const { body } = await cerys.get(bench);
  assert.match(body, /<article class="mail" aria-label="Email"/);
  assert.match(body, /<h3>English<\/h3>/);
  assert.match(body, /<h3>Welsh<\/h3>/);
  assert.match(body, /When a request is received/);
  assert.match(body, /What happens next/);
  assert.doesNotMatch(body, /\{(reference|link|place|due|outcome|service|fee)\}/);
});

test('a text message says in how many parts it goes, and a service without messages says so', async () => {
  const cerys = await signedIn(hub, 'cerys');
  const { body } = await cerys.get(bench);
  assert.match(body, /class="bubble"/);
  assert.match(body, /characters, GSM-7:\s*<b>1 part<\/b>/);
  assert.match((await cerys.get(`${list}/fallen-tree`)).body, /This service tells nobody anything/);
});

test('the email is shown as it is sent, where nothing in it can run', async () => {
  const cerys = await signedIn(hub, 'cerys');
  const { body } = await cerys.get(bench);
  const [, address = ''] = /href="([^"]+email\.html[^"]*)"/.exec(body) ?? [];
  const whole = await cerys.get(address.replace(/^\/hub/, ''));
  assert.equal(whole.statusCode, 200, address);
  assert.match(String(whole.headers['content-security-policy']), /^sandbox; default-src 'none'/);
  assert.match(whole.body, /<table role="presentation"/);
});

test('the letter is shown as it is printed', async () => {
  const cerys = await signedIn(hub, 'cerys');
  const { body } = await cerys.get(bench);
  const [, address = ''] = /href="([^"]+letter\.pdf[^"]*)"/.exec(body) ?? [];
  const printed = await cerys.get(address.replace(/^\/hub/, ''));
  assert.equal(printed.statusCode, 200, address);
  assert.equal(printed.headers['content-type'], 'application/pdf');
  assert.match(printed.body, /^%PDF-1\.7/);
});

test('what is not there is not found, and who does not administer finds none of it', async () => {
  const cerys = await signedIn(hub, 'cerys');
  const olwen = await signedIn(hub, 'olwen');
  for (const path of [`${list}/nothing`, `${bench}?version=99`, `${bench}/1/nothing/en/email.html`])
    assert.equal((await cerys.get(path)).statusCode, 404, path);
  for (const path of [list, bench]) assert.equal((await olwen.get(path)).statusCode, 404, path);
});
