import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { emailAddress } from '#language';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import { asOwner, saltby, testDatabase, thornmere } from '#test/database';
import {
  accountOf,
  askForCode,
  codeAwaited,
  forgetOldSignIns,
  signOut,
  signOutEverywhere,
} from '../index.ts';
import type { IdentityTables } from '../tables.ts';
import { residentCast, wrong } from './cast.setting.ts';
import type { Resident } from './cast.setting.ts';

const { begin, urls } = await testDatabase();
const { clock, told, codes, now, somebody, ask, enter, signIn, news } = residentCast(begin);

// Each test begins another day, with nobody's limits used up.
beforeEach(() => clock.advance({ hours: 24 }));

const typesOf = async () => (await news()).map(({ type }) => type);

test('the first right code opens an account, later ones find it again, in whatever case the address is typed', async () => {
  const person = somebody();
  await news();
  const account = await signIn(person);
  assert.deepEqual(await typesOf(), ['code.sent', 'account.opened', 'account.signed-in']);
  const shouted = {
    ...somebody(),
    email: emailAddress.parse(person.email.toUpperCase()),
    tongue: 'cy' as const,
  };
  assert.equal(await signIn(shouted), account);
  assert.deepEqual(await begin((tx) => accountOf(tx, account)), {
    id: account,
    email: shouted.email,
    emailKey: person.email.toLowerCase(),
    tongue: 'cy',
  });
});

test('the code goes to the mailbox and the page knows which, and where to go on to', async () => {
  const person = { ...somebody(), next: '/requests?page=2' };
  const code = await ask(person);
  assert.match(code, /^\d{6}$/);
  assert.equal(told.at(-1)?.email, person.email);
  const awaited = await begin((tx) => codeAwaited(tx, person.session));
  assert.deepEqual([awaited?.email, awaited?.next], [person.email, '/requests?page=2']);
  const used = await enter(person, ` ${code.slice(0, 3)}-${code.slice(3)} `);
  assert.ok(typeof used !== 'string' && used.next === '/requests?page=2');
  assert.equal(await begin((tx) => codeAwaited(tx, newId(clock.now()))), undefined);
});

test('somebody with an account and somebody without are asked, answered and written down alike', async () => {
  const known = somebody();
  await signIn(known);
  const again = { ...known, session: newId(clock.now()) };
  const rowsFor = async (person: Resident) => {
    await news();
    clock.advance({ seconds: 1 });
    const answer = await begin((tx) => askForCode(tx, person, now()));
    const rows = await begin((tx) =>
      tables<IdentityTables>(tx)
        .selectFrom('identity.code')
        .select(['tongue', 'next_path', 'tries', 'asked_at', 'expires_at'])
        .where('session_id', '=', person.session)
        .execute(),
    );
    const events = await news();
    return { answer, rows, events, wrong: await enter(person, wrong(told.at(-1)?.code ?? '')) };
  };
  const stranger = somebody();
  assert.deepEqual(await rowsFor(again), await rowsFor(stranger));
});

test('a wrong code is refused, and its try is kept although the answer is no', async () => {
  const person = somebody();
  const code = await ask(person);
  await news();
  assert.equal(await enter(person, wrong(code)), 'identity.code-wrong');
  assert.equal(await enter(person, 'not a code'), 'identity.code-wrong');
  assert.deepEqual(
    await news(),
    Array.from({ length: 2 }, () => ({ type: 'code.refused', data: { why: 'identity.code-wrong' } })),
  );
  assert.equal(typeof (await enter(person, code)), 'object');
});

test('five wrong tries wear a code out, and the right one is then no better', async () => {
  const person = somebody();
  const code = await ask(person);
  for (let tries = 0; tries < 5; tries += 1)
    assert.equal(await enter(person, wrong(code)), 'identity.code-wrong');
  assert.equal(await enter(person, code), 'identity.code-worn-out');
  assert.equal(typeof (await enter(person, await ask(person))), 'object', 'a new code works');
});

test('a code lasts ten minutes', async () => {
  const person = somebody();
  const code = await ask(person);
  clock.advance({ minutes: 9, seconds: 59 });
  assert.equal(await enter(person, wrong(code)), 'identity.code-wrong');
  clock.advance({ seconds: 1 });
  assert.equal(await enter(person, code), 'identity.code-expired');
});

test('a code that is asked for after the clock was put back is the one that counts', async () => {
  const person = somebody();
  const first = await ask(person);
  clock.advance({ hours: -1 });
  const code = await ask(person);
  assert.equal((await begin((tx) => codeAwaited(tx, person.session)))?.id, told.at(-1)?.id);
  if (first !== code) assert.equal(await enter(person, first), 'identity.code-wrong');
  assert.equal(typeof (await enter(person, code)), 'object');
});

test('a code that was used is not used again', async () => {
  const person = somebody();
  const code = await ask(person);
  assert.equal(typeof (await enter(person, code)), 'object');
  assert.equal(await enter(person, code), 'identity.code-used');
});

test('of two at a time with one code, one signs in', async () => {
  const person = somebody();
  const code = await ask(person);
  const answers = await Promise.all(Array.from({ length: 8 }, () => enter(person, code)));
  assert.equal(answers.filter((answer) => typeof answer === 'object').length, 1);
  assert.ok(answers.every((answer) => typeof answer === 'object' || answer === 'identity.code-used'));
});

test('two browsers at a time open one account', async () => {
  const [one, other] = [somebody(), somebody()].map((person) => ({
    ...person,
    email: emailAddress.parse('both@example.org'),
  }));
  assert.ok(one && other);
  const typed = [await ask(one), await ask(other)];
  const answers = await Promise.all([enter(one, typed[0] ?? ''), enter(other, typed[1] ?? '')]);
  const accounts = answers.map((answer) => (typeof answer === 'string' ? answer : answer.account));
  assert.equal(accounts[0], accounts[1]);
});

test('the newest code counts; one of another browser, of another council or of nobody does not', async () => {
  const person = somebody();
  const first = await ask(person);
  const second = await ask(person);
  if (first !== second) assert.equal(await enter(person, first), 'identity.code-wrong');
  const thief = somebody();
  assert.equal(await enter(thief, second), 'identity.code-expired');
  assert.equal(await enter(person, second, saltby), 'identity.code-expired');
  assert.equal(typeof (await enter(person, second)), 'object');
});

test('the same mailbox at another council has another account, and its tries are its own', async () => {
  const person = somebody();
  const here = await signIn(person);
  const there = await enter(person, await ask(person, saltby), saltby);
  assert.ok(typeof there === 'object' && there.account !== here);
  assert.equal(await begin((tx) => accountOf(tx, here), saltby), undefined);
  assert.equal((await begin((tx) => accountOf(tx, here), thornmere))?.id, here);
});

test('neither the code nor the address stands in the database where it need not', async () => {
  const person = somebody();
  const code = await ask(person);
  await enter(person, wrong(code));
  await enter(person, code);
  const written = await asOwner(urls, async (owner) => {
    const texts = [];
    await owner.query(`set moothall.authority = '1'`);
    for (const table of ['ledger.event', 'ledger.detail', 'platform.attempt', 'identity.code_use'])
      texts.push(JSON.stringify((await owner.query(`select * from ${table}`)).rows));
    texts.push(JSON.stringify((await owner.query(`select encode(digest, 'hex') from identity.code`)).rows));
    return texts.join('');
  });
  assert.ok(written.length > 1_000);
  assert.doesNotMatch(written, /example\.org/i);
  assert.doesNotMatch(written, new RegExp(`"${code}"`));
});

test('signing out everywhere ends every session of that resident and of nobody else', async () => {
  const [account, another] = [await signIn(somebody()), await signIn(somebody())];
  const open = (principal: Uuid) =>
    begin((tx) =>
      sql`insert into platform.session (id, token_digest, portal, principal_kind, principal_id, started_at, seen_at, signed_in_at, ends_at)
        select gen_random_uuid(), sha256(gen_random_uuid()::text::bytea), 'resident', 'resident', ${principal}, now(), now(), now(), now()`.execute(
        tables<Record<string, never>>(tx),
      ),
    );
  for (const principal of [account, account, another]) await open(principal);
  await news();
  const by = now({ kind: 'resident', id: account });
  assert.equal(await begin((tx) => signOutEverywhere(tx, account, by)), 2);
  assert.equal(await begin((tx) => signOutEverywhere(tx, account, by)), 0);
  await begin((tx) => signOut(tx, another, by));
  assert.deepEqual(
    (await news()).map(({ data }) => data),
    [
      { everywhere: true, sessions: 2 },
      { everywhere: true, sessions: 0 },
      { everywhere: false, sessions: 1 },
    ],
  );
});

test('a day after its end a code is forgotten with its address; the account stays', async () => {
  const person = somebody();
  const account = await signIn(person);
  const later = somebody();
  clock.advance({ hours: 24 });
  await ask(later);
  clock.advance({ minutes: 11 });
  await begin((tx) => forgetOldSignIns(tx, clock.now()));
  assert.equal(await begin((tx) => codeAwaited(tx, person.session)), undefined);
  assert.equal((await begin((tx) => codeAwaited(tx, later.session)))?.email, later.email);
  assert.equal((await begin((tx) => accountOf(tx, account)))?.email, person.email);
});

test('a key that is too short is a bug, found at the first code', async () => {
  const short = { ...codes, key: Buffer.alloc(16) };
  await assert.rejects(ask({ ...somebody(), codes: short }), /at least 32 bytes/);
});
