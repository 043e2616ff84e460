import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHub } from '../setting/hub.ts';
import { locationOf, openVisitor, signedIn } from '../setting/visitor.ts';

const hub = await openHub();

test('a stranger is sent to sign in, and back to where they were going', async () => {
  const visitor = openVisitor(hub);
  const sent = await visitor.get('/queues/parks');
  assert.equal(locationOf(sent), '/sign-in?next=%2Fqueues%2Fparks');
  const page = await visitor.get(locationOf(sent));
  assert.match(page.body, /Sign in with your council account/);
  const back = await visitor.signIn('olwen', '/queues/parks');
  assert.equal(locationOf(back), '/queues/parks');
  assert.equal((await visitor.get('/queues/parks')).statusCode, 200);
});

test('a way back that leads out of the hub leads to the queue instead', async () => {
  const back = await openVisitor(hub).signIn('olwen', '//elsewhere.example.org');
  assert.equal(locationOf(back), '/');
});

test('somebody without a role here is told what to do, and is not signed in', async () => {
  const visitor = openVisitor(hub);
  const refused = await visitor.signIn('nobody');
  assert.equal(locationOf(refused), '/sign-in?why=identity.no-role');
  assert.match((await visitor.get(locationOf(refused))).body, /you have no role here/);
  assert.equal((await visitor.get('/')).statusCode, 303);
});

test('a return that nobody of this browser began is refused', async () => {
  const answer = await openVisitor(hub).get('/sign-in/return?state=forged&code=olwen');
  assert.equal(answer.statusCode, 422);
  assert.match(answer.body, /Sign in again/);
});

test('a return works once', async () => {
  const visitor = openVisitor(hub);
  const departed = await visitor.submit('/sign-in');
  const away = await visitor.get(locationOf(departed));
  const state = new URL(String(away.headers.location)).searchParams.get('state') ?? '';
  const back = `/sign-in/return?state=${state}&code=olwen`;
  assert.equal((await visitor.get(back)).statusCode, 303);
  assert.equal((await visitor.get(back)).statusCode, 422);
});

test('without a session of our own nobody is sent to the directory', async () => {
  assert.equal(locationOf(await openVisitor(hub).get('/sign-in/departure')), '/sign-in');
});

test('signing out ends the session here and at the directory', async () => {
  const visitor = await signedIn(hub, 'olwen');
  const out = await visitor.submit('/sign-out', {}, '/');
  assert.equal(locationOf(out), '/sign-out/directory');
  assert.equal(
    (await visitor.get('/sign-out/directory')).headers.location,
    'https://directory.example.org/logout',
  );
  assert.equal(locationOf(await visitor.get('/')), '/sign-in?next=%2F');
  assert.match((await visitor.get('/signed-out')).body, /You are signed out/);
});

test('the way in speaks Welsh', async () => {
  const { body } = await openVisitor(hub).get('/sign-in?tongue=cy');
  assert.match(body, /<html lang="cy"/);
  assert.match(body, /Mewngofnodi gyda’ch cyfrif cyngor/);
});

test('whoever is signed in is not asked to sign in', async () => {
  const visitor = await signedIn(hub, 'olwen');
  assert.equal(locationOf(await visitor.get('/sign-in?next=/queues/parks')), '/queues/parks');
  assert.equal(locationOf(await visitor.get('/sign-in?next=//elsewhere.example.org')), '/');
});

test('an officer who was idle for half an hour signs in again', async () => {
  const visitor = await signedIn(hub, 'olwen');
  hub.clock.advance({ minutes: 31 });
  assert.equal(locationOf(await visitor.get('/')), '/sign-in?next=%2F');
});
