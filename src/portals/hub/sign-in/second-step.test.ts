import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeAt, resetSecondFactor } from '#capabilities/identity';
import { act } from '#test/database';
import { eventsAbout } from '../setting/ledger.ts';
import { openHub } from '../setting/hub.ts';
import { locationOf, openVisitor } from '../setting/visitor.ts';
import type { Visitor } from '../setting/visitor.ts';

// A council whose directory brings no second factor.
const hub = await openHub({ secondFactor: 'moothall' });

const secretOn = (body: string) =>
  (/<code>([A-Z2-7 ]{30,})<\/code>/.exec(body)?.[1] ?? '').replaceAll(' ', '');
const recoveryCodesOn = (body: string) =>
  [...body.matchAll(/<code>([0-9A-Z-]{19})<\/code>/g)].map(([, code]) => code ?? '');
const now = (secret: string) => codeAt(secret, hub.clock.now());

/** Goes the whole way: the directory, the picture, a first code, the recovery codes. */
async function enrol(visitor: Visitor, who: 'olwen' | 'gareth' | 'priya' | 'dewi') {
  const back = await visitor.signIn(who, '/queues/parks');
  assert.equal(locationOf(back), '/sign-in/second-factor');
  assert.equal(locationOf(await visitor.get('/sign-in/second-factor')), '/sign-in/enrolment');
  const secret = secretOn((await visitor.get('/sign-in/enrolment')).body);
  const proved = await visitor.submit('/sign-in/enrolment', { code: now(secret) });
  assert.equal(locationOf(proved), '/sign-in/recovery-codes');
  const recovery = recoveryCodesOn((await visitor.get('/sign-in/recovery-codes')).body);
  const done = await visitor.submit('/sign-in/recovery-codes');
  return { secret, recovery, done };
}

test('an officer without a second step sets one up at first sign-in, and is in', async () => {
  const visitor = openVisitor(hub);
  const { secret, recovery, done } = await enrol(visitor, 'olwen');
  assert.equal(secret.length, 32);
  assert.equal(new Set(recovery).size, 10);
  assert.equal(locationOf(done), '/queues/parks');
  assert.equal((await visitor.get('/queues/parks')).statusCode, 200);
  assert.equal(locationOf(await visitor.get('/sign-in/recovery-codes')), '/');
  const types = await eventsAbout(hub, hub.ids.of('olwen'));
  assert.deepEqual(types.slice(-2), ['officer.second-factor-enrolled', 'officer.signed-in']);
});

test('until the second step is done nobody is in, and nobody else’s browser can do it', async () => {
  const visitor = openVisitor(hub);
  await visitor.signIn('priya');
  assert.match(locationOf(await visitor.get('/')), /^\/sign-in\?next=/);
  assert.equal(locationOf(await openVisitor(hub).get('/sign-in/enrolment')), '/sign-in');
  const skipped = await visitor.submit('/sign-in/recovery-codes', {}, '/sign-in/enrolment');
  assert.equal(locationOf(skipped), '/sign-in/enrolment');
});

test('at the next sign-in a code is asked; one works once, the next works, an old one does not', async () => {
  const { secret, recovery } = await enrol(openVisitor(hub), 'gareth');
  const visitor = openVisitor(hub);
  await visitor.signIn('gareth');
  const again = await visitor.submit('/sign-in/second-factor', { code: now(secret) });
  assert.equal(again.statusCode, 422, 'the code of the enrolment is used');
  assert.match(again.body, /A code works once/);
  hub.clock.advance({ seconds: 60 });
  const old = codeAt(secret, hub.clock.now().subtract({ seconds: 90 }));
  assert.equal((await visitor.submit('/sign-in/second-factor', { code: old })).statusCode, 422);
  const early = codeAt(secret, hub.clock.now().add({ seconds: 30 }));
  assert.equal((await visitor.submit('/sign-in/second-factor', { code: early })).statusCode, 303);
  assert.equal((await visitor.get('/')).statusCode, 200);
  assert.equal(recovery.length, 10);
});

test('a recovery code works in place of the telephone, once, however it is spaced', async () => {
  const { recovery } = await enrol(openVisitor(hub), 'dewi');
  const code = (recovery[3] ?? '').toLowerCase().replaceAll('-', ' ');
  const visitor = openVisitor(hub);
  await visitor.signIn('dewi');
  assert.equal(locationOf(await visitor.submit('/sign-in/second-factor', { code })), '/');
  const other = openVisitor(hub);
  await other.signIn('dewi');
  assert.equal((await other.submit('/sign-in/second-factor', { code })).statusCode, 422);
});

test('guesses are counted, beyond the limit the right code is a no too, and the hour ends', async () => {
  hub.clock.advance({ hours: 1 });
  await hub.begin((tx) =>
    resetSecondFactor(tx, { officer: hub.ids.of('priya'), reason: 'a test' }, act(hub.clock.now())),
  );
  const { secret } = await enrol(openVisitor(hub), 'priya');
  const visitor = openVisitor(hub);
  await visitor.signIn('priya');
  for (let tried = 1; tried < 10; tried += 1)
    assert.equal((await visitor.submit('/sign-in/second-factor', { code: '000000' })).statusCode, 422);
  hub.clock.advance({ seconds: 60 });
  assert.equal((await visitor.submit('/sign-in/second-factor', { code: now(secret) })).statusCode, 429);
  hub.clock.advance({ hours: 1 });
  const later = openVisitor(hub);
  await later.signIn('priya');
  assert.equal((await later.submit('/sign-in/second-factor', { code: now(secret) })).statusCode, 303);
});

test('the second step is asked in Welsh', async () => {
  const visitor = openVisitor(hub);
  await visitor.signIn('olwen');
  assert.match((await visitor.get('/sign-in/second-factor?tongue=cy')).body, /Rhowch eich cod/);
});
