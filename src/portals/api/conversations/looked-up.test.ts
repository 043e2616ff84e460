import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { givenBy, submissionOf } from '#capabilities/forms';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import { z } from 'zod';
import type { ConversationWords } from './conversation-shape.ts';
import { openLookedUp } from './looked-up.setting.ts';
import { read, refused, talkTo } from './talker.setting.ts';

const { asker, registers, askers, barred } = await openLookedUp();
const { begin, clock } = asker.api;
const { misbehave, recover, asked } = registers;
afterEach(() => {
  recover();
  clock.advance({ hours: 3 });
});

const toTag = ['By the pond', 'A slat', 'It is green'] as const;
const talk = async (more: object = {}) => talkTo(asker, 'broken-bench', more);
type Talk = Awaited<ReturnType<typeof talk>>;
/** As far as what is looked up by the tag and the plate; the stand-in has a job for A3, and none for A1. */
async function talkAbout(tag: string | null, plate: string | null = null, more: object = {}): Promise<Talk> {
  const begun = await talk(more);
  await begun.say(...toTag);
  for (const [question, value] of Object.entries({ tag, plate })) await begun.answer(question, { value });
  return begun;
}
const optionsIn = ({ asked: now }: ConversationWords) =>
  (now?.options ?? []).map(({ code, label }) => [code.replace(/\d+/, '0'), label]);
const saidIn = ({ asked: now }: ConversationWords) => (now?.says ?? []).flatMap(({ text }) => text).join(' ');
const askedIn = ({ asked: now }: ConversationWords) => now?.question;
const detailOf = (answer: Parameters<typeof refused>[0]) =>
  refused(answer)
    .errors?.map(({ pointer, detail }) => `${pointer} ${detail}`)
    .join() ?? '';
const givenTo = async (one: Talk, question: string) =>
  z.record(z.string(), z.unknown()).parse((await one.state(`?question=${question}`)).asked?.given);
const codeIn = ({ asked: now }: ConversationWords) => now?.options[0]?.code ?? '';

test('what a source has is offered in the language of the conversation, with whose word it is', async () => {
  const english = await (await talkAbout('A3')).state();
  assert.equal(askedIn(english), 'job');
  assert.deepEqual(optionsIn(english)[1], ['none-of-these', 'None of these']);
  assert.match(optionsIn(english)[0]?.join() ?? '', /^W-0,.+, by \d+ \w+$/);
  assert.match(english.asked?.options[0]?.hint ?? '', /^Job W-\d+$/);
  assert.equal(english.asked?.hint, 'Look at it. From the works register, just now.');
  const welsh = await (await talkAbout('A3', null, { language: 'cy' })).state();
  assert.match(optionsIn(welsh)[0]?.[1] ?? '', / erbyn /);
  assert.equal(optionsIn(welsh)[1]?.[1], 'Dim un o’r rhain');
});

test('it is chosen by its code, in words whatever their case, or by value, and kept as the page keeps it', async () => {
  const first = await talkAbout('A3');
  const state = await first.state();
  const [offered] = state.asked?.options ?? [];
  assert.ok(offered);
  const { code, label } = offered;
  const at = clock.now().toString();
  const source = { name: { en: 'the works register', cy: 'C: the works register' }, at };
  const ways = [
    { choose: code },
    { text: code.toLowerCase() },
    { text: ` ${label.toUpperCase()} ` },
    { value: { code, says: 'Something else', source: { ...source, at: '2020-01-01T00:00:00Z' } } },
  ];
  for (const given of ways) {
    const one = await talkAbout('A3');
    assert.equal(askedIn(read(await one.answer('job', given))), 'crew', JSON.stringify(given));
    assert.deepEqual(await givenTo(one, 'job'), { code, says: label, source });
  }
  for (const given of [{ choose: 'none-of-these' }, { text: 'none of THESE' }, { value: { none: true } }]) {
    const one = await talkAbout('A3');
    assert.equal(askedIn(read(await one.answer('job', given))), 'crew', JSON.stringify(given));
    assert.deepEqual(await givenTo(one, 'job'), { none: true, source });
  }
});

test('what was never offered is not taken, however it is said', async () => {
  const one = await talkAbout('A3');
  for (const given of [
    { choose: 'W-1' },
    { text: 'Paint it' },
    { value: { code: 'W-1' } },
    { value: { typed: 'Paint it' } },
    { choose: 'not-in-list' },
  ]) {
    const answer = await one.answer('job', given);
    assert.equal(answer.statusCode, 422, answer.body);
    assert.match(detailOf(answer), /Select one from the list: what was selected is not on it/);
  }
  assert.match(detailOf(await one.answer('job', { value: 'W-1' })), /Select job/);
  assert.match(detailOf(await one.answer('job', { text: ' ' })), /Select job/);
  assert.match(detailOf(await one.answer('job', { value: { down: true } })), /We can look this up again now/);
  assert.equal(askedIn(await one.state()), 'job');
});

test('what was offered is still taken when the source has gone away since', async () => {
  const one = await talkAbout('A3');
  const label = (await one.state()).asked?.options[0]?.label ?? '';
  clock.advance({ minutes: 10 });
  misbehave('dead');
  assert.match(saidIn(await one.state()), /The book is shut/);
  assert.equal(askedIn(read(await one.answer('job', { text: label }))), 'crew');
});

test('what is in no list is typed, once that was said', async () => {
  const one = await talkAbout('A3');
  await one.answer('job', { choose: 'none-of-these' });
  const crew = await one.state();
  assert.deepEqual(optionsIn(crew)[1], ['not-in-list', 'It is not in the list']);
  const typing = read(await one.answer('crew', { text: 'it is not in the list.' }));
  assert.deepEqual([askedIn(typing), typing.asked?.part], ['crew.typed', 'What is it?']);
  assert.equal(askedIn(await one.state()), 'crew.typed');
  assert.match(detailOf(await one.answer('crew.typed', { text: '' })), /Enter crew/);
  assert.equal(askedIn(read(await one.answer('crew.typed', { text: 'The night crew' }))), 'work');
  assert.deepEqual(await givenTo(one, 'crew'), { typed: 'The night crew' });
  const again = read(await one.answer('crew', { choose: codeIn(crew) }));
  assert.equal(askedIn(again), 'work');
  assert.equal((await givenTo(one, 'crew'))['code'], codeIn(crew));
});

test('where a source knows of nothing that is said, and one goes on or types', async () => {
  const one = await talkAbout('A1');
  const job = await one.state();
  assert.equal(saidIn(job), 'There is nothing in the works register for this.');
  assert.deepEqual(optionsIn(job), [['none-of-these', 'None of these']]);
  assert.match(detailOf(await one.answer('job', { text: 'Paint it' })), /Choose one of the options/);
  const crew = read(await one.answer('job', { text: 'None of these' }));
  assert.deepEqual([askedIn(crew), optionsIn(crew)], ['crew', []]);
  assert.equal(saidIn(crew), 'There is nothing in the works register for this. Type it yourself.');
  assert.equal(askedIn(read(await one.answer('crew', { text: 'The night crew' }))), 'work');
  assert.deepEqual(await givenTo(one, 'crew'), { typed: 'The night crew' });
});

test('without the answer by which it is asked one types, and is not asked what may be left empty', async () => {
  const one = await talkAbout(null);
  const job = await one.state();
  assert.deepEqual([askedIn(job), saidIn(job), optionsIn(job)], ['job', '', []]);
  await one.answer('job', { text: 'Paint it' });
  const looks = read(await one.answer('crew', { text: 'The night crew' }));
  assert.equal(askedIn(looks), 'looks');
  assert.equal((await one.state('?question=work')).asked?.given, null);
});

test('while a source is away one goes on with a message, types, or stops, as the service says', async () => {
  misbehave('dead');
  const one = await talkAbout('A3');
  const job = await one.state();
  assert.equal(saidIn(job), 'The book is shut. Go on without it.');
  assert.deepEqual(optionsIn(job), [['go-on', 'Go on without it']]);
  assert.equal((await one.answer('job', { text: 'Paint it' })).statusCode, 422);
  const crew = read(await one.answer('job', { choose: 'go-on' }));
  assert.deepEqual(await givenTo(one, 'job'), { down: true });
  assert.deepEqual([askedIn(crew), optionsIn(crew)], ['crew', []]);
  assert.equal(saidIn(crew), 'The crews cannot be asked now. Come back tomorrow.');
  for (const given of [{ text: 'The night crew' }, { value: { typed: 'x' } }, { choose: 'W-1' }]) {
    const stopped = await one.answer('crew', given);
    assert.equal(stopped.statusCode, 422);
    assert.match(
      detailOf(stopped),
      /^#\/[\w/]+ This cannot be looked up at the moment\. .* try again later$/,
    );
  }
  recover();
  const again = await one.state();
  assert.deepEqual([askedIn(again), again.standing, optionsIn(again).length], ['crew', 'asking', 2]);
  await one.answer('crew', { choose: codeIn(again) });
  clock.advance({ hours: 3 });
  misbehave('dead');
  assert.equal(
    saidIn(await one.state()),
    'We cannot look this up in the works register at the moment. Type it yourself.',
  );
  assert.equal(askedIn(read(await one.answer('work', { text: 'Rake the leaves' }))), 'looks');
  assert.deepEqual(await givenTo(one, 'work'), { typed: 'Rake the leaves' });
});

/** As far as the page that the vehicle register fills. */
async function toLooks(plate: string | null, more: object = {}) {
  const one = await talkAbout('A1', plate, more);
  await one.answer('job', { choose: 'none-of-these' });
  await one.answer('crew', { text: 'The night crew' });
  await one.answer('work', { value: null });
  return one;
}

/** The one request that was sent, and whose word each of its answers is. */
async function sentBy() {
  const submission = await begin(async (tx) => {
    const { rows } = await sql<{ id: Uuid }>`select id from forms.submission`.execute(
      tables<Record<string, never>>(tx),
    );
    return submissionOf(tx, rows[0]?.id ?? newId(clock.now()));
  });
  assert.ok(submission);
  const by = givenBy(submission.form, submission, 'en');
  return (question: string) => {
    const [first] = by.get(question) ?? [];
    return [first?.name?.en, first?.was];
  };
}

const filledIn = async (one: Talk) => {
  const { asked: now } = await one.state();
  assert.ok(now?.filled);
  return now.filled;
};

test('what a source fills a page with is told of each question, to be confirmed or changed', async () => {
  const one = await toLooks('AB01XYZ');
  const looks = await filledIn(one);
  assert.match(looks.words, /^(Blue|Red|White|Black|Green) [A-Z]/);
  const at = clock.now().toString();
  assert.deepEqual([looks.by, looks.at, looks.value], ['the vehicle register', at, looks.words]);
  await one.answer('looks', { value: looks.value });
  const size = await filledIn(one);
  assert.match(size.words, /^It (fits|is large)$/);
  await one.answer('size', { value: size.value });
  await one.say('A purple Ford', 'Marta Nowicki', 'marta.nowicki@example.org', '01632 960 001');
  const sent = await one.post('submission', { join: null });
  assert.equal(sent.statusCode, 201, sent.body);
  const told = await sentBy();
  assert.deepEqual(told('looks'), ['the vehicle register', undefined]);
  assert.deepEqual(told('size'), ['the vehicle register', undefined]);
  assert.deepEqual(told('seen'), ['the vehicle register', looks.words]);
  assert.deepEqual(told('job'), ['the works register', undefined]);
});

test('where a source fills nothing that is said once, and one answers by oneself', async () => {
  const unknown = await toLooks('NONE1');
  const looks = await unknown.state();
  assert.equal(looks.asked?.filled, undefined);
  assert.equal(saidIn(looks), 'Nothing in the vehicle register fits this. Fill it in yourself.');
  const size = read(await unknown.answer('looks', { text: 'Purple' }));
  assert.equal(saidIn(size), '');
  const without = await (await toLooks(null)).state();
  assert.deepEqual([without.asked?.filled, saidIn(without)], [undefined, '']);
});

test('a page whose source stops people takes no answer until it is back, and loses none', async () => {
  const one = await toLooks('GONE1');
  assert.equal(
    saidIn(await one.state()),
    'We cannot look this up in the vehicle register at the moment. Fill it in yourself.',
  );
  await one.answer('looks', { value: null });
  const seen = read(await one.answer('size', { text: 'It fits' }));
  assert.deepEqual([askedIn(seen), saidIn(seen)], ['seen', 'The register is shut. Come back tomorrow.']);
  const stopped = await one.answer('seen', { text: 'Purple' });
  assert.match(detailOf(stopped), /^#\/text This cannot be looked up at the moment/);
  assert.equal((await one.state()).standing, 'asking');
  recover();
  await one.answer('plate', { text: 'AB02XYZ' });
  assert.equal(askedIn(read(await one.answer('seen', { text: 'Purple' }))), 'name');
});

test('how often a source is asked is counted by the client; beyond its limit it is as if nobody answered', async () => {
  const name = `client ${asker.client}`;
  assert.deepEqual([...askers], [name]);
  barred.add(name);
  const before = asked.length;
  const one = await talkAbout('A6');
  assert.match(saidIn(await one.state()), /The book is shut/);
  assert.equal(asked.length, before);
  barred.delete(name);
  assert.equal(optionsIn(await one.state()).length, 2);
});
