import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEmail, parseMobile, parsePostalAddress, uuid } from '#language';
import type { Uuid } from '#language';
import { timelineOf } from '#capabilities/ledger';
import { act, asOwner, saltby, testDatabase } from '#test/database';
import {
  askAfter,
  findMessage,
  lostMessages,
  messagesAbout,
  queueMessage,
  recordReceipt,
  sendAgain,
  sendMessage,
} from './index.ts';
import type { Became, Handed, Letter, Post, TextMessage } from './index.ts';
import { askNext } from './ask-after-kind.ts';

const { begin, urls } = await testDatabase();
const now = act('2026-11-20T09:00:00Z');
let seconds = 0;
/** Each thing that happens has its own second. */
function soon() {
  seconds += 1;
  return act(now.at.add({ seconds }).toString());
}
const email = parseEmail('ann@example.org') ?? assert.fail();
const mobile = parseMobile('07700 900123', { abroad: false }) ?? assert.fail();
const address = parsePostalAddress(['Ann Dyer', '1 Mill Lane', 'Thornmere', 'TH1 2AB']) ?? assert.fail();
const sender = {
  name: { en: 'Thornmere', cy: 'Thornmere' },
  address: 'noreply@example.org',
  brand: '#0b5d57',
};

const head = {
  name: sender.name,
  telephone: '01632 960 100',
  hours: { en: 'Monday to Friday', cy: 'Dydd Llun i ddydd Gwener' },
  email: 'help@example.org',
};
let next = 0;
/** Told by text message first, then by email, then by letter. */
function news() {
  next += 1;
  const about = uuid.parse(`0197bbbb-0000-7000-8000-${String(next).padStart(12, '0')}`);
  const subject = 'We have it';
  return {
    channel: 'text' as const,
    to: mobile,
    subject,
    body: 'We have it. https://example.org/r/1',
    otherwise: [
      { to: email, subject, body: 'Thank you.' },
      { channel: 'letter' as const, to: address, subject, body: 'Thank you on paper.' },
    ],
    tongue: 'en' as const,
    key: `opened ${about}`,
    case: about,
  };
}

const taken: Handed = { how: 'sent' };
const refuse = async (): Promise<Handed> => ({ how: 'refused', reason: 'no' });
function postWith(given: Partial<Post>): Post {
  const mail = { hand: async () => taken };
  const text = { hand: async () => taken, ask: async (): Promise<Became> => ({ how: 'under-way' }) };
  return { sender, email: mail, text, quietUntil: () => undefined, ...given };
}

/** Runs the job as the worker does. False when there was nothing to do. */
async function send(id: Uuid, post: Post): Promise<boolean> {
  const job = sendMessage(() => post);
  const plan = await begin((tx) => job.prepare(tx, { message: id }, soon()));
  if (!plan) return false;
  const done = await job.perform(plan);
  await begin((tx) => job.record(tx, { plan, done }, soon()));
  return true;
}

/** Oldest first: by which way it went, and what became of it. */
async function told(about: Uuid) {
  const all = await begin((tx) => messagesAbout(tx, about, 10));
  return all.toReversed().map(({ channel, how }) => `${channel} ${how ?? 'waiting'}`);
}
const lastOf = async (about: Uuid) =>
  (await begin((tx) => messagesAbout(tx, about, 1)))[0]?.id ?? assert.fail();

test('a text message is handed over under its own identifier, to the number as the world writes it', async () => {
  const handed: TextMessage[] = [];
  const about = news();
  const id = await begin((tx) => queueMessage(tx, about, now));
  const hand = async (message: TextMessage) => {
    handed.push(message);
    return taken;
  };
  await send(id, postWith({ text: { hand, ask: async () => ({ how: 'under-way' }) } }));
  assert.deepEqual(handed, [{ id, to: '+447700900123', text: about.body, tongue: 'en', again: false }]);
  assert.deepEqual(await told(about.case), ['text sent']);
});

test('who tries again says so, since the first may have been taken', async () => {
  const tries: boolean[] = [];
  const about = news();
  const id = await begin((tx) => queueMessage(tx, about, now));
  const hand = async ({ again }: TextMessage) => {
    tries.push(again);
    if (tries.length === 1) throw new Error('the line broke');
    return taken;
  };
  const post = postWith({ text: { hand, ask: async () => ({ how: 'under-way' }) } });
  await assert.rejects(send(id, post));
  await send(id, post);
  assert.deepEqual(tries, [false, true]);
});

test('what fails one way is told the next, down to the last', async () => {
  const about = news();
  const id = await begin((tx) => queueMessage(tx, about, now));
  const none = { text: { hand: refuse, ask: async (): Promise<Became> => ({ how: 'under-way' }) } };
  await send(id, postWith(none));
  assert.deepEqual(await told(about.case), ['text refused', 'email waiting']);
  assert.equal(await send(id, postWith(none)), false, 'twice is once');
  const second = await lastOf(about.case);
  await send(second, postWith({ email: { hand: refuse } }));
  assert.deepEqual(await told(about.case), ['text refused', 'email refused', 'letter waiting']);
  await send(await lastOf(about.case), postWith({}));
  assert.deepEqual(await told(about.case), ['text refused', 'email refused', 'letter refused']);
});

test('a letter is printed in the language of whom it is for, with the address in its window', async () => {
  const handed: Letter[] = [];
  const about = news();
  const letter = { ...about, channel: 'letter' as const, to: address, otherwise: [], tongue: 'cy' as const };
  const id = await begin((tx) => queueMessage(tx, letter, soon()));
  const hand = async (one: Letter) => {
    handed.push(one);
    return taken;
  };
  const by = { mostPages: 10, hand, ask: async (): Promise<Became> => ({ how: 'under-way' }) };
  await send(id, postWith({ letter: { by, head } }));
  assert.equal(handed[0]?.id, id);
  assert.match(handed[0].pdf.toString('latin1'), /^%PDF-1\.7[\s\S]*\/Lang \(cy\)/);
  assert.deepEqual(await told(about.case), ['letter sent']);
});

test('a letter of more pages than are printed is refused, and says so', async () => {
  const about = news();
  const body = Array.from({ length: 60 }, () => 'Thank you for telling us about this.').join('\n\n');
  const letter = { ...about, channel: 'letter' as const, to: address, body, otherwise: [] };
  const id = await begin((tx) => queueMessage(tx, letter, soon()));
  const by = {
    mostPages: 1,
    hand: async () => taken,
    ask: async (): Promise<Became> => ({ how: 'under-way' }),
  };
  await send(id, postWith({ letter: { by, head } }));
  const [message] = await begin((tx) => messagesAbout(tx, about.case, 1));
  assert.match(message?.reason ?? '', /^the letter has \d pages, and may have 1$/);
});

test('what nothing carries here goes another way at once, and says why', async () => {
  const about = news();
  const id = await begin((tx) => queueMessage(tx, about, now));
  await send(id, postWith({ text: undefined }));
  assert.deepEqual(await told(about.case), ['text refused', 'email waiting']);
  const [, first] = await begin((tx) => messagesAbout(tx, about.case, 10));
  assert.equal(first?.reason, 'nothing sends text messages here');
});

test('a receipt says that it is there, and when; twice is once, and nothing comes after it', async () => {
  const about = news();
  const id = await begin((tx) => queueMessage(tx, about, now));
  await send(id, postWith({}));
  const receipt = { message: id, how: 'delivered' as const };
  const later = act('2026-11-20T09:00:05Z');
  assert.equal(await begin((tx) => recordReceipt(tx, receipt, later)), true);
  assert.equal(await begin((tx) => recordReceipt(tx, receipt, act('2026-11-20T10:00:00Z'))), true);
  const lost = { message: id, how: 'undelivered' as const, reason: 'no' };
  await begin((tx) => recordReceipt(tx, lost, later));
  const [message] = await begin((tx) => messagesAbout(tx, about.case, 10));
  assert.equal(message?.how, 'delivered');
  assert.equal(message.endedAt?.toString(), '2026-11-20T09:00:05Z');
  const types = (await begin((tx) => timelineOf(tx, { case: about.case }, 10))).map(({ type }) => type);
  assert.deepEqual(types, ['message.delivered', 'message.sent', 'message.queued']);
  assert.equal(await begin((tx) => recordReceipt(tx, receipt, now), saltby), false, 'another council’s');
});

test('a receipt that overtakes the answer holds', async () => {
  const about = news();
  const id = await begin((tx) => queueMessage(tx, about, now));
  const job = sendMessage(() => postWith({}));
  const plan = (await begin((tx) => job.prepare(tx, { message: id }, now))) ?? assert.fail();
  await begin((tx) => recordReceipt(tx, { message: id, how: 'delivered' }, now));
  await begin((tx) => job.record(tx, { plan, done: taken }, now));
  assert.deepEqual(await told(about.case), ['text delivered']);
});

test('what did not arrive after all is told another way', async () => {
  const about = news();
  const id = await begin((tx) => queueMessage(tx, about, now));
  await send(id, postWith({}));
  const receipt = { message: id, how: 'undelivered' as const, reason: 'switched off' };
  await begin((tx) => recordReceipt(tx, receipt, soon()));
  assert.deepEqual(await told(about.case), ['text bounced', 'email waiting']);
});

test('in quiet hours nothing is sent: the job comes back when they are over', async () => {
  const about = news();
  const id = await begin((tx) => queueMessage(tx, about, now));
  const until = Temporal.Instant.from('2026-11-21T08:00:00Z');
  assert.equal(await send(id, postWith({ quietUntil: () => until })), false);
  assert.deepEqual(await told(about.case), ['text waiting']);
  const { rows } = await asOwner({ ...urls, owner: urls.jobs }, (queue) =>
    queue.query<{ run_at: Date }>('select run_at from graphile_worker._private_jobs where key = $1', [
      `1 send-message ${id}`,
    ]),
  );
  assert.deepEqual(
    rows.map(({ run_at: at }) => at.toISOString()),
    ['2026-11-21T08:00:00.000Z'],
  );
});

/** Asks as the worker does, with a carrier that knows that. */
async function ask(id: Uuid, became: Became): Promise<void> {
  const text = { hand: async () => taken, ask: async () => became };
  const job = askAfter(() => postWith({ text }));
  const plan = await begin((tx) => job.prepare(tx, { message: id }, now));
  if (plan) await begin(async (tx) => job.record(tx, { plan, done: await job.perform(plan) }, now));
}

test('a receipt that was lost is made up for by asking', async () => {
  const about = news();
  const id = await begin((tx) => queueMessage(tx, about, now));
  await send(id, postWith({}));
  await ask(id, { how: 'under-way' });
  assert.deepEqual(await told(about.case), ['text sent']);
  await ask(id, { how: 'delivered' });
  assert.deepEqual(await told(about.case), ['text delivered']);
});

test('it is asked after a quarter of an hour, then ever more seldom, and not after a week', () => {
  const sent = Temporal.Instant.from('2026-11-20T09:00:00Z');
  const waits = ['PT0S', 'PT15M', 'PT30M', 'PT1H', 'PT47H', 'PT167H', 'PT168H'].map((age) => {
    const at = sent.add(Temporal.Duration.from(age));
    return askNext(sent, at)?.since(at).total('minutes');
  });
  assert.deepEqual(waits, [15, 15, 30, 60, 1440, 1440, undefined]);
});

const lost = async () =>
  (await begin((tx) => lostMessages(tx, { since: now.at.subtract({ hours: 24 }), most: 50 }))).map(
    ({ id }) => id,
  );
const refusing = postWith({ email: { hand: refuse } });

test('what did not arrive by any way is on the list, and leaves it when it is sent again', async () => {
  const about = { ...news(), channel: 'email' as const, to: email, otherwise: [] };
  const id = await begin((tx) => queueMessage(tx, about, soon()));
  await send(id, refusing);
  assert.equal((await lost())[0], id);
  const again = await begin((tx) => sendAgain(tx, { message: id }, soon()));
  assert.ok(!(await lost()).includes(id));
  await send(again, postWith({}));
  assert.deepEqual(await told(about.case), ['email refused', 'email sent']);
  const record = await begin((tx) => findMessage(tx, id));
  assert.equal(record?.replacedBy, again);
  assert.equal(record.tries, 1);
});

test('what goes another way is not on the list', async () => {
  const about = news();
  const id = await begin((tx) => queueMessage(tx, about, soon()));
  await send(id, postWith({ text: undefined }));
  assert.ok(!(await lost()).includes(id));
});

test('what arrived is not sent again, nor what has been; and two at a time are one', async () => {
  const about = { ...news(), channel: 'email' as const, to: email, otherwise: [] };
  const id = await begin((tx) => queueMessage(tx, about, soon()));
  const repeat = async (message = id) => begin((tx) => sendAgain(tx, { message }, soon()));
  await assert.rejects(repeat(), { code: 'message.not-lost' });
  await send(id, refusing);
  const both = await Promise.allSettled([repeat(), repeat()]);
  assert.deepEqual(
    both.map(({ status }) => status).toSorted((one, other) => one.localeCompare(other)),
    ['fulfilled', 'rejected'],
  );
  await assert.rejects(repeat(), { code: 'message.goes-another-way' });
  await assert.rejects(
    begin((tx) => sendAgain(tx, { message: id }, soon()), saltby),
    { code: 'message.not-lost' },
    'another council’s',
  );
});
