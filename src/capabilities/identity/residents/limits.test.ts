import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { emailAddress } from '#language';
import { newId } from '#platform/chance';
import { testDatabase } from '#test/database';
import { useCode } from '../index.ts';
import { refusedWith, residentCast, wrong } from './cast.setting.ts';
import type { Resident } from './cast.setting.ts';

const { begin } = await testDatabase();
const { clock, told, codes, now, somebody, ask, enter, news } = residentCast(begin);

beforeEach(() => clock.advance({ hours: 24 }));

test('a sixth code within the hour is refused, whoever asks and however the address is spelt; the hour ends', async () => {
  const person = somebody();
  const email = emailAddress.parse(person.email.toUpperCase());
  await ask({ ...person, email });
  for (let asked = 1; asked < 5; asked += 1) await ask({ ...person, session: newId(clock.now()) });
  const sent = told.length;
  await assert.rejects(ask(person), refusedWith('identity.too-many-codes'));
  assert.equal(told.length, sent);
  clock.advance({ hours: 1 });
  await ask(person);
});

test('one browser asks for ten codes an hour, for whatever addresses', async () => {
  const { session } = somebody();
  for (let asked = 0; asked < 10; asked += 1) await ask({ ...somebody(), session });
  await assert.rejects(ask({ ...somebody(), session }), refusedWith('identity.too-many-codes'));
});

/** Every code that an hour allows a network is asked for; then as many guesses, a hundred in a transaction. Gives the answers. */
async function guessAt(victim: Resident, hundreds: number): Promise<readonly string[]> {
  const browsers = Array.from({ length: 5 }, () => ({ ...victim, session: newId(clock.now()) }));
  const right: string[] = [];
  for (const browser of browsers) right.push(await ask(browser));
  const answers: string[] = [];
  for (let hundred = 0; hundred < hundreds; hundred += 1)
    await begin(async (tx) => {
      for (let guess = 0; guess < 100; guess += 1) {
        const { session, tongue } = browsers[guess % 5] ?? victim;
        const code = right[guess % 5] ?? '';
        // Once the tries are used up, every guess is the right one.
        const typed = answers.length < 10 ? wrong(code) : code;
        const used = await useCode(tx, { typed, session, tongue, codes }, now());
        answers.push('refused' in used ? used.refused.code : 'in');
      }
    });
  return answers;
}

/** `npm run soak -- guesses` has ten thousand; the fast tests some hundreds. */
const hundreds = process.env['MOOTHALL_SOAK'] === undefined ? 1 : 25;

test(`${String(hundreds * 400)} guesses get nowhere, not even with the right code among them`, async () => {
  const victims = [somebody(), somebody(), somebody(), somebody()];
  await news();
  const answers = (await Promise.all(victims.map((victim) => guessAt(victim, hundreds)))).flat();
  const count = (code: string) => answers.filter((answer) => answer === code).length;
  assert.deepEqual([answers.length, count('identity.code-wrong')], [hundreds * 400, 40]);
  assert.equal(count('identity.too-many-tries'), hundreds * 400 - 40);
  const refusals = (await news()).filter(({ type }) => type === 'code.refused');
  assert.equal(refusals.length, 44, 'the ledger is not flooded');
  clock.advance({ hours: 1 });
  const [victim = somebody()] = victims;
  assert.equal(typeof (await enter(victim, await ask(victim))), 'object', 'nobody is locked out for ever');
});

/** A stranger, who asks for codes to somebody's mailbox from a network of their own until they are refused. Gives how many. */
async function exhaust(victim: Resident, network: string): Promise<number> {
  for (let asked = 0; asked < 100; asked += 1)
    try {
      await ask({ ...victim, network, session: newId(clock.now()) });
    } catch {
      return asked;
    }
  return 100;
}

test('a stranger at one network cannot use up the codes of somebody at another', async () => {
  const person = { ...somebody(), network: 'home' };
  assert.equal(await exhaust(person, 'stranger'), 5);
  assert.equal(typeof (await enter(person, await ask(person))), 'object');
});

test('a stranger at one network cannot use up the tries of somebody at another', async () => {
  const person = { ...somebody(), network: 'home' };
  const stranger = { ...person, network: 'stranger' };
  for (let tried = 0; tried < 25; tried += 1) {
    if (tried % 5 === 0) stranger.session = newId(clock.now());
    const right = tried % 5 === 0 ? await ask(stranger) : '';
    await enter(stranger, wrong(right));
  }
  assert.equal(typeof (await enter(person, await ask(person))), 'object');
});

test('whoever holds a code gets in with it at the first try, though strangers at many networks have used up the day', async () => {
  const person = { ...somebody(), network: 'home' };
  const code = await ask(person);
  for (const network of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const stranger = { ...person, network, session: newId(clock.now()) };
    const theirs = await ask(stranger);
    for (let tried = 0; tried < 12; tried += 1) await enter(stranger, wrong(theirs));
  }
  const late = { ...person, network: 'g', session: newId(clock.now()) };
  const again = await ask(late);
  assert.equal(await enter(late, wrong(again)), 'identity.too-many-tries');
  assert.equal(
    await enter(late, again),
    'identity.too-many-tries',
    'the second try of a code is one too many',
  );
  assert.equal(typeof (await enter(person, code)), 'object');
});

test('many networks come to an end as well: a mailbox gets twenty codes an hour', async () => {
  const person = somebody();
  const asked = [];
  for (const network of ['a', 'b', 'c', 'd', 'e', 'f']) asked.push(await exhaust(person, network));
  assert.deepEqual(asked, [5, 5, 5, 5, 0, 0]);
});

test('twenty tries a day from one network are enough; tomorrow is another day', async () => {
  const person = somebody();
  let tried = 0;
  for (const hour of [0, 1]) {
    if (hour > 0) clock.advance({ hours: 1 });
    for (let code = 0; code < 2; code += 1) {
      const right = await ask(person);
      for (let guess = 0; guess < 5; guess += 1, tried += 1)
        assert.equal(await enter(person, wrong(right)), 'identity.code-wrong');
    }
  }
  assert.equal(tried, 20);
  clock.advance({ hours: 1 });
  const right = await ask(person);
  assert.equal(await enter(person, wrong(right)), 'identity.too-many-tries-today');
  assert.equal(await enter(person, right), 'identity.too-many-tries-today');
  clock.advance({ hours: 24 });
  assert.equal(typeof (await enter(person, await ask(person))), 'object');
});
