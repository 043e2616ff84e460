import assert from 'node:assert/strict';
import { test } from 'node:test';
import { returnLinkFor, useReturnLink } from '#capabilities/forms';
import { newId } from '#platform/chance';
import { act } from '#test/database';
import { z } from 'zod';
import { openAsker } from '../asker.setting.ts';
import { requestDetails } from '../requests/request-shape.ts';
import type { ConversationWords } from './conversation-shape.ts';
import { read, refused, talkTo } from './talker.setting.ts';

const asker = await openAsker();
const { api, ask, send } = asker;
const { begin, clock } = api;
const summary = z.object({
  whole: z.boolean(),
  lines: z.array(z.object({ question: z.string(), label: z.string(), words: z.string().optional() })),
  similar: z.array(z.object({ reference: z.string() })),
});
const bench = async (more: object = {}) => talkTo(asker, 'broken-bench', more);
const tree = async (more: object = {}) => talkTo(asker, 'fallen-tree', more);
const askedIn = ({ asked }: ConversationWords) => asked?.question;
const detailOf = (answer: Parameters<typeof refused>[0]): string =>
  refused(answer)
    .errors?.map(({ detail }) => detail)
    .join() ?? '';
const toContact = ['By the pond', 'A slat', 'It is green'] as const;

test('a form is asked one question at a time, in words, to its end, and sent', async () => {
  const talk = await bench();
  const { asked, standing, version, name } = talk.started;
  assert.deepEqual(
    [standing, version, name, asked?.question, asked?.ask],
    ['asking', 1, 'Report a broken bench', 'place', 'Where is the bench?'],
  );
  const choosing = await talk.say('By the pond');
  assert.deepEqual(
    [askedIn(choosing), choosing.asked?.options.map(({ code, label }) => `${code}: ${label}`)],
    ['damage', ['slat: A slat', 'leg: A leg', 'dangerous: Something dangerous']],
  );
  const details = await talk.say('a SLAT');
  assert.deepEqual([askedIn(details), details.asked?.optional], ['details', true]);
  await talk.answer('details', { value: null });
  const state = await talk.say('Marta Nowicki', 'marta.nowicki@example.org');
  assert.equal(askedIn(state), 'telephone');
  const complete = read(await talk.answer('telephone', { value: null }));
  assert.deepEqual([complete.standing, complete.asked], ['complete', undefined]);
  const { whole, lines } = summary.parse(JSON.parse((await talk.get('summary')).body));
  assert.ok(whole);
  assert.deepEqual(
    lines.slice(0, 3).map(({ label, words }) => [label, words]),
    [
      ['Place', 'By the pond'],
      ['Damage', 'A slat'],
      ['Details', undefined],
    ],
  );
  const sent = await talk.post('submission', {});
  assert.equal(sent.statusCode, 201, sent.body);
  const { reference } = requestDetails.parse(JSON.parse(sent.body));
  const after = await talk.state();
  assert.deepEqual([after.standing, after.request], ['sent', reference]);
  assert.equal((await ask(`/v1/requests/${reference}`)).statusCode, 200);
});

test('a condition opens a question, and another answer closes it again', async () => {
  const talk = await bench();
  const opened = await talk.say('By the pond', 'Something dangerous');
  assert.equal(askedIn(opened), 'danger');
  assert.equal(askedIn(await talk.say('A sharp edge')), 'details');
  const closed = read(await talk.answer('damage', { choose: 'leg' }));
  assert.equal(askedIn(closed), 'details');
  const gone = await talk.answer('danger', { choose: 'loose' });
  assert.deepEqual([gone.statusCode, refused(gone).code], [422, 'api.not-asked']);
});

test('what is not right is said in the words of the page, and asked again', async () => {
  const talk = await bench();
  await talk.say('By the pond');
  const wrong = await talk.answer('damage', { text: 'everything' });
  assert.equal(wrong.statusCode, 422);
  assert.deepEqual(refused(wrong).errors, [{ pointer: '#/text', detail: 'Select what is broken' }]);
  const welsh = await talk.answer('damage', { text: 'x' }, { 'accept-language': 'cy' });
  assert.match(detailOf(welsh), /Dewiswch/);
  assert.equal(askedIn(await talk.state()), 'damage');
  const both = await talk.answer('damage', { text: 'A slat', choose: 'slat' });
  assert.deepEqual([both.statusCode, refused(both).code], [400, 'api.body']);
  const none = await talk.answer('colour', { text: 'red' });
  assert.deepEqual([none.statusCode, refused(none).code], [422, 'api.not-asked']);
});

test('words of either language are understood, and the language changes without an answer lost', async () => {
  const talk = await bench();
  const welsh = read(await talk.post('language', { language: 'cy' }));
  assert.equal(welsh.language, 'cy');
  assert.notEqual(welsh.asked?.ask, 'Where is the bench?');
  const state = await talk.say('Wrth y pwll', 'A slat');
  assert.deepEqual([askedIn(state), state.language], ['details', 'cy']);
  const english = await talk.state('?question=place&lang=en');
  assert.deepEqual(
    [english.asked?.ask, english.asked?.given],
    ['Where is the bench?', { description: 'Wrth y pwll' }],
  );
  assert.equal(askedIn(await talk.state()), 'details');
});

test('one goes back to what was answered, as it was answered, and changes it', async () => {
  const talk = await bench();
  const state = await talk.say(...toContact);
  assert.equal(state.before, 'details');
  const back = await talk.state('?question=damage');
  assert.deepEqual([askedIn(back), back.asked?.given, back.before], ['damage', 'slat', 'details']);
  const changed = read(await talk.answer('damage', { text: 'A leg' }));
  assert.equal(askedIn(changed), 'name');
  const { lines } = summary.parse(JSON.parse((await talk.get('summary')).body));
  assert.equal(lines.find(({ question }) => question === 'damage')?.words, 'A leg');
  assert.equal((await ask(`${talk.at}?question=danger`)).statusCode, 404);
});

test('a list goes on until there is no more, one by one, and each can be changed or removed', async () => {
  const talk = await tree();
  const first = await talk.say('ie');
  assert.deepEqual([askedIn(first), first.asked?.kind], ['branches.more', 'yes-no']);
  const one = await talk.say('yes');
  assert.deepEqual([askedIn(one), one.asked?.ofList?.nth], ['branches.1.branch', 1]);
  await talk.answer('branches.1.branch', { text: 'Oak' });
  const thick = await talk.state();
  assert.equal(askedIn(thick), 'branches.1.thick');
  assert.equal((await talk.answer('branches.1.thick', { text: 'very' })).statusCode, 422);
  await talk.answer('branches.1.thick', { text: '30' });
  const more = read(await talk.answer('branches.1.owner', { value: null }));
  assert.equal(askedIn(more), 'branches.more');
  await talk.answer('branches.2.branch', { text: 'Ash' });
  await talk.answer('branches.2.thick', { value: 12 });
  await talk.answer('branches.2.owner', { value: null });
  const changed = read(await talk.answer('branches.1.branch', { text: 'Elm' }));
  assert.equal(askedIn(changed), 'branches.more');
  const whole = read(await talk.answer('branches.more', { choose: 'no' }));
  assert.equal(askedIn(whole), 'name');
  const removed = read(await talk.answer('branches.2', { value: null }));
  assert.equal(askedIn(removed), 'branches.more');
  const { lines } = summary.parse(JSON.parse((await talk.get('summary')).body));
  assert.match(lines.find(({ question }) => question === 'branches')?.words ?? '', /^1\. Elm/);
  assert.doesNotMatch(JSON.stringify(lines), /Ash/);
});

test('an address is looked for, chosen from what was found, or entered line by line', async () => {
  const talk = await tree();
  await talk.say('yes', 'yes', 'Oak', '30');
  const found = await talk.say('XM1 1AA');
  assert.equal(askedIn(found), 'branches.1.owner');
  const codes = (found.asked?.options ?? []).map(({ code }) => code);
  assert.ok(codes.includes('101') && codes.at(-1) === 'by-hand', JSON.stringify(codes));
  const nothing = await talk.answer('branches.1.owner', { text: 'Nowhere at all' });
  assert.match(detailOf(nothing), /^We could not find an address/);
  const byHand = read(await talk.answer('branches.1.owner', { choose: 'by-hand' }));
  assert.deepEqual([askedIn(byHand), byHand.asked?.part], ['branches.1.owner.line-1', 'Address line 1']);
  const town = await talk.say('1 Quay Steps', '');
  assert.equal(askedIn(town), 'branches.1.owner.town');
  await talk.say('Thornmere');
  const wrong = await talk.answer('branches.1.owner.postcode', { text: 'nonsense' });
  assert.match(detailOf(wrong), /postcode/);
  assert.equal(askedIn(await talk.say('XM1 1AA')), 'branches.more');
  const chosen = read(await talk.answer('branches.1.owner', { choose: '101' }));
  assert.equal(askedIn(chosen), 'branches.more');
  const given = (await talk.state('?question=branches.1.owner')).asked?.given;
  assert.equal(z.object({ uprn: z.number() }).parse(given).uprn, 101);
  const unknown = await talk.answer('branches.1.owner', { choose: '999999' });
  assert.equal(unknown.statusCode, 422);
});

test('what is not answered is not sent, and what may be known already is shown first', async () => {
  const open = await bench();
  const early = await open.post('submission', {});
  assert.deepEqual([early.statusCode, refused(early).code], [409, 'form.incomplete']);
  const report = async () => {
    const talk = await bench();
    const at = { easting: 401_500, northing: 301_500 };
    await talk.answer('place', { value: { at } });
    await talk.say('A slat', 'Broken', 'Marta Nowicki', 'marta.nowicki@example.org', '01632 960 001');
    return talk;
  };
  const first = await (await report()).post('submission', { join: null });
  const { reference } = requestDetails.parse(JSON.parse(first.body));
  const second = await report();
  const shown = summary.parse(JSON.parse((await second.get('summary')).body));
  assert.deepEqual(
    shown.similar.map((one) => one.reference),
    [reference],
  );
  const asked = await second.post('submission', {});
  assert.deepEqual([asked.statusCode, refused(asked).code], [409, 'api.known-already']);
  const followed = await second.post('submission', { join: reference });
  assert.equal(requestDetails.parse(JSON.parse(followed.body)).work[0]?.reference, reference);
});

test('the same answer sent again under its key is taken once, and answered alike', async () => {
  const talk = await tree();
  await talk.say('yes', 'yes');
  const key = { 'idempotency-key': newId(clock.now()) };
  const both = await Promise.all(
    [1, 2, 3].map(async () => talk.answer('branches.1.branch', { text: 'Oak' }, key)),
  );
  for (const answer of both) assert.equal(askedIn(read(answer)), 'branches.1.thick');
  assert.equal(new Set(both.map(({ body }) => body)).size, 1);
});

test('a conversation is handed over by a link that opens the same answers, once', async () => {
  const talk = await bench({ language: 'cy' });
  await talk.say('Wrth y pwll', 'slat');
  const made = await talk.post('link', {});
  assert.equal(made.statusCode, 201, made.body);
  const { link } = z.object({ link: z.url() }).parse(JSON.parse(made.body));
  const token = link.split('/').at(-1) ?? '';
  const known = await begin((tx) => returnLinkFor(tx, token, clock.now()));
  assert.deepEqual([known?.standing, known?.tongue], ['open', 'cy']);
  const holder = { kind: 'session', id: newId(clock.now()) } as const;
  const draft = await begin((tx) => useReturnLink(tx, { token, to: holder }, act(clock.now())));
  assert.deepEqual(draft.answers, { place: { description: 'Wrth y pwll' }, damage: 'slat' });
  assert.equal((await talk.state()).standing, 'handed-over');
  const late = await talk.answer('details', { text: 'More' });
  assert.deepEqual([late.statusCode, refused(late).code], [409, 'api.conversation-over']);
});

test('a link is sent to a mailbox, and nothing of it is given here', async () => {
  const talk = await bench();
  const sent = await talk.post('link', { email: 'marta.nowicki@example.org' });
  assert.equal(sent.statusCode, 201, sent.body);
  assert.deepEqual(Object.keys(JSON.parse(sent.body) as object).toSorted(), ['sent', 'until']);
  const wrong = await talk.post('link', { email: 'marta' });
  assert.deepEqual([wrong.statusCode, refused(wrong).errors?.[0]?.pointer], [400, '#/email']);
});

test('a conversation is the client’s alone that has it, and ends four weeks after the last answer', async () => {
  const own = await openAsker({ isOwn: true });
  const talk = await talkTo(own, 'broken-bench');
  const adding = { ...own, ask: asker.ask, send: asker.send };
  assert.equal((await adding.ask(talk.at)).statusCode, 404);
  own.api.clock.advance({ hours: 24 * 27 });
  await talk.say('By the pond');
  own.api.clock.advance({ hours: 24 * 27 });
  assert.equal(askedIn(await talk.state()), 'damage');
  own.api.clock.advance({ hours: 24 * 2 });
  const over = await own.ask(talk.at);
  assert.deepEqual([over.statusCode, refused(over).code], [404, 'api.no-conversation']);
  const none = await send(`/v1/conversations/${newId(clock.now())}/answers`, { question: 'x', text: 'y' });
  assert.equal(none.statusCode, 404);
});
