import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inviteOfficer } from '#capabilities/identity';
import { emailAddress } from '#language';
import { act } from '#test/database';
import { openHub } from '../setting/hub.ts';
import { locationOf, openVisitor } from '../setting/visitor.ts';
import type { Visitor } from '../setting/visitor.ts';

const hub = await openHub();

async function invite(mailbox: string) {
  const email = emailAddress.parse(`${mailbox}@millbrook.example.org`);
  const { token } = await hub.begin((tx) =>
    inviteOfficer(tx, { email, granted: 'Hub.Clerk' }, act(hub.clock.now())),
  );
  return `/sign-in/invitations/${token}`;
}

/** Presses the link's button and comes back from the directory as somebody. */
async function accept(visitor: Visitor, link: string, who: string) {
  const pressed = await visitor.submit(link);
  assert.equal(locationOf(pressed), '/sign-in/departure', pressed.body);
  return comeBack(visitor, who);
}

async function comeBack(visitor: Visitor, who: string) {
  const away = await visitor.get('/sign-in/departure');
  const state = new URL(String(away.headers.location)).searchParams.get('state') ?? '';
  return visitor.get(`/sign-in/return?state=${state}&code=${who}`);
}

test('the first administrator comes in by a link, though the directory gives them no role, and stays one', async () => {
  const link = await invite('nobody');
  const visitor = openVisitor(hub);
  assert.match((await visitor.get(link)).body, /nobody@millbrook.example.org/);
  assert.equal((await visitor.get(link)).statusCode, 200, 'opening it uses nothing up');
  assert.equal(locationOf(await accept(visitor, link, 'nobody')), '/');
  assert.equal((await visitor.get('/administration/officers')).statusCode, 200);
  const again = openVisitor(hub);
  assert.equal(locationOf(await again.signIn('nobody')), '/');
  assert.equal((await again.get('/administration/officers')).statusCode, 200);
  const used = await openVisitor(hub).get(link);
  assert.match(used.body, /This link has been used/);
});

test('a link works once: of two browsers that carry it, one is let in', async () => {
  const link = await invite('olwen');
  const [one, other] = [openVisitor(hub), openVisitor(hub)];
  await one.submit(link);
  await other.submit(link);
  const went = await Promise.all([comeBack(one, 'olwen'), comeBack(other, 'olwen')]);
  assert.deepEqual(went.map(locationOf).toSorted(), ['/', '/sign-in?why=identity.invitation-used']);
});

test('a link in the wrong hands gives nothing, and is still good for whom it was made', async () => {
  const link = await invite('gareth');
  const thief = openVisitor(hub);
  const refused = await accept(thief, link, 'priya');
  assert.equal(locationOf(refused), '/sign-in?why=identity.invitation-of-another');
  assert.match((await thief.get(locationOf(refused))).body, /another email address/);
  assert.equal(locationOf(await thief.signIn('priya')), '/', 'one press, one try');
  assert.equal((await thief.get('/administration/officers')).statusCode, 404);
  assert.equal(locationOf(await accept(openVisitor(hub), link, 'gareth')), '/');
});

test('a link that is over, replaced or invented says so, in both languages, and cannot be pressed', async () => {
  const replaced = await invite('dewi');
  const link = await invite('dewi');
  assert.match((await openVisitor(hub).get(replaced)).body, /a newer one took its place/);
  const visitor = openVisitor(hub);
  await visitor.get('/sign-in');
  hub.clock.advance({ hours: 24 });
  assert.match((await visitor.get(link)).body, /it lasts 24 hours/);
  assert.match((await visitor.get(`${link}?tongue=cy`)).body, /mae’n para 24 awr/);
  const pressed = await openVisitor(hub).submit(link, {}, '/sign-in');
  assert.equal(pressed.statusCode, 403);
  const invented = await openVisitor(hub).get('/sign-in/invitations/invented');
  assert.match(invented.body, /is not one of ours/);
});
