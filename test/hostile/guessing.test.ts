import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql, tables } from '#platform/database';
import { Caller, leadsTo } from './caller.ts';
import { sendForm } from './cast.ts';
import { hosts, openTown } from './town.ts';

const town = await openTown();
const stranger = '203.0.113.7';
const home = '198.51.100.4';

const browserAt = (address: string) => new Caller(town, hosts.thornmere, address);

/** Asks for a code in a browser of its own. Gives the browser, or nothing when it was one too many. */
async function askAt(address: string, email: string): Promise<Caller | undefined> {
  const browser = browserAt(address);
  const answer = await sendForm(browser, '/sign-in', { email });
  return answer.status === 303 ? browser : undefined;
}

async function askAll(address: string, email: string): Promise<readonly Caller[]> {
  const browsers: Caller[] = [];
  for (;;) {
    const browser = await askAt(address, email);
    if (!browser) return browsers;
    browsers.push(browser);
  }
}

async function typed(browser: Caller, code: string) {
  const answer = await sendForm(browser, '/sign-in/code', { code });
  return { to: leadsTo(answer), words: /<li>[\s\S]*?<\/li>/.exec(answer.body)?.[0] ?? '' };
}

const sentTo = (email: string) => town.codes.get(email) ?? '';
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('a stranger who uses up the codes of a mailbox does not keep its owner, at another network, from theirs', async () => {
  const email = 'gwenllian@example.org';
  assert.equal((await askAll(stranger, email)).length, 5);
  const owner = await askAt(home, email);
  assert.ok(owner, 'the owner is sent a code');
  assert.equal((await typed(owner, sentTo(email))).to, '/account');
});

test('a stranger who uses up the tries comes to an end of their own; the owner still gets in, at the second try too', async () => {
  const email = 'rhodri@example.org';
  const said: string[] = [];
  for (const browser of await askAll(stranger, email))
    for (let guess = 0; guess < 4; guess += 1) said.push((await typed(browser, wrong(sentTo(email)))).words);
  assert.match(said.at(-1) ?? '', /too often/);
  const owner = await askAt(home, email);
  assert.ok(owner);
  assert.doesNotMatch((await typed(owner, wrong(sentTo(email)))).words, /too often/);
  assert.equal((await typed(owner, sentTo(email))).to, '/account');
});

test('whoever has a whole IPv6 network is one stranger', async () => {
  const email = 'lowri@example.org';
  for (let host = 1; host <= 5; host += 1) assert.ok(await askAt(`2001:db8::${String(host)}`, email));
  assert.equal(await askAt('2001:db8::ffff', email), undefined);
});

test('nothing that is kept says from which address anybody asked', async () => {
  const buckets = await town.begin(async (tx) => {
    const { rows } = await sql<{ bucket: string }>`select bucket from platform.attempt`.execute(
      tables<Record<string, never>>(tx),
    );
    return rows.map(({ bucket }) => bucket).join('\n');
  });
  assert.match(buckets, /from [0-9a-f]{32}/);
  for (const address of [stranger, home, '2001:db8', '127.0.0.1'])
    assert.ok(!buckets.includes(address) && !town.logged.join('').includes(address), address);
});
