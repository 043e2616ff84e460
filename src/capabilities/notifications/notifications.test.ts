import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEmail, uuid } from '#language';
import type { Uuid } from '#language';
import { timelineOf } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import { act, asOwner, saltby, testDatabase } from '#test/database';
import { messagesAbout, queueMessage, recordBounce, restoreUnsent, sendMessage } from './index.ts';
import type { Email, Handed } from './index.ts';
import { sendMessageKind } from './send-message-kind.ts';

const { begin, urls } = await testDatabase();
const now = act('2026-11-20T09:00:00Z');
const sender = {
  name: { en: 'Thornmere', cy: 'Thornmere' },
  address: 'noreply@thornmere.example.org',
  brand: '#0b5d57',
};
let next = 0;

function message() {
  next += 1;
  const about = uuid.parse(`0197aaaa-0000-7000-8000-${String(next).padStart(12, '0')}`);
  const to = parseEmail('ann@example.org');
  assert.ok(to);
  const body = 'Thank you <b>Ann</b>.\n\nSee https://example.org/r/1';
  return { to, tongue: 'en' as const, subject: 'We have it', body, key: `opened ${about}`, case: about };
}

/** Runs the job as the worker does, with a mail system that answers as told. */
async function send(id: Uuid, answer: (email: Email) => Handed): Promise<Email | undefined> {
  let handed: Email | undefined;
  const hand = async (email: Email) => {
    handed = email;
    return answer(email);
  };
  const job = sendMessage(() => ({ sender, email: { hand }, quietUntil: () => undefined }));
  const plan = await begin((tx) => job.prepare(tx, { message: id }, now));
  if (!plan) return undefined;
  const done = await job.perform(plan);
  await begin((tx) => job.record(tx, { plan, done }, now));
  return handed;
}

const taken = (): Handed => ({ how: 'sent' });
const how = async (about: Uuid) =>
  (await begin((tx) => messagesAbout(tx, about, 10))).map((told) => told.how);
const types = async (about: Uuid) =>
  (await begin((tx) => timelineOf(tx, { case: about }, 10))).map(({ type }) => type);

test('a message is sent once, under its own Message-ID, and the case knows', async () => {
  const news = message();
  const id = await begin((tx) => queueMessage(tx, news, now));
  assert.deepEqual(await how(news.case), [null]);
  const email = await send(id, taken);
  assert.equal(email?.messageId, `<${id}@thornmere.example.org>`);
  assert.equal(await send(id, taken), undefined, 'a second worker finds nothing to do');
  assert.deepEqual(await how(news.case), ['sent']);
  assert.deepEqual(await types(news.case), ['message.sent', 'message.queued']);
});

test('the same news queued twice, or by two at a time, is one message', async () => {
  const news = message();
  const ids = await Promise.all([1, 2].map(() => begin((tx) => queueMessage(tx, news, now))));
  assert.equal(new Set(ids).size, 1);
});

test('what a person wrote stays text in the HTML part, and a link is a link', async () => {
  const news = message();
  const email = await send(await begin((tx) => queueMessage(tx, news, now)), taken);
  assert.match(email?.html ?? '', /&lt;b&gt;Ann/);
  assert.match(email?.html ?? '', /<a href="https:\/\/example\.org\/r\/1">/);
  assert.match(email?.text ?? '', /^Thank you <b>Ann<\/b>\./);
});

test('a line end in a subject cannot become a header', async () => {
  const news = { ...message(), subject: 'Hello\r\nBcc: all@example.org' };
  const email = await send(await begin((tx) => queueMessage(tx, news, now)), taken);
  assert.equal(email?.subject, 'Hello Bcc: all@example.org');
});

test('a refusal for good is an ending, seen on the case', async () => {
  const news = message();
  const id = await begin((tx) => queueMessage(tx, news, now));
  await send(id, () => ({ how: 'refused', reason: 'no such mailbox' }));
  assert.deepEqual(await how(news.case), ['refused']);
  assert.equal((await types(news.case))[0], 'message.failed');
});

test('a message that was sent and comes back has bounced; one that was refused stays refused', async () => {
  const news = message();
  const id = await begin((tx) => queueMessage(tx, news, now));
  await send(id, taken);
  const bounce = { messageId: `<${id}@thornmere.example.org>`, reason: 'mailbox full' };
  assert.equal(await begin((tx) => recordBounce(tx, bounce, now)), true);
  assert.equal(await begin((tx) => recordBounce(tx, bounce, now)), true, 'twice is once');
  assert.deepEqual(await how(news.case), ['bounced']);
  assert.deepEqual(await types(news.case), ['message.failed', 'message.sent', 'message.queued']);
  assert.equal(
    await begin((tx) => recordBounce(tx, bounce, now), saltby),
    false,
    'another council’s message',
  );
  assert.equal(await begin((tx) => recordBounce(tx, { ...bounce, messageId: 'nonsense' }, now)), false);
});

test('after the last try it has failed, where somebody sees it', async () => {
  const news = message();
  const id = await begin((tx) => queueMessage(tx, news, now));
  const job = sendMessage(() => ({
    sender,
    email: { hand: async () => taken() },
    quietUntil: () => undefined,
  }));
  await begin((tx) => job.giveUp(tx, { message: id }, now));
  assert.deepEqual(await how(news.case), ['failed']);
});

const asQueue = <Result>(work: Parameters<typeof asOwner<Result>>[1]) =>
  asOwner({ ...urls, owner: urls.jobs }, work);

const keyed = (id: string) => `1 send-message ${id}`;

test('a message whose job was lost, or could not be given up, gets one again; no other does', async () => {
  const queue = async () => begin((tx) => queueMessage(tx, message(), now));
  const [lost, stuck, waiting, sent] = [await queue(), await queue(), await queue(), await queue()];
  await send(sent, taken);
  await asQueue(async (client) => {
    await client.query(`delete from graphile_worker._private_jobs where key <> all ($1)`, [
      [stuck, waiting].map(keyed),
    ]);
    await client.query('update graphile_worker._private_jobs set attempts = max_attempts where key = $1', [
      keyed(stuck),
    ]);
    await client.query('update graphile_worker._private_jobs set attempts = 3 where key = $1', [
      keyed(waiting),
    ]);
  });
  const soon = act('2026-11-20T09:00:30Z');
  assert.equal(await begin((tx) => restoreUnsent(tx, soon)), 0, 'it has only just been queued');
  const later = act('2026-11-20T09:02:00Z');
  const unsent = await begin((tx) => restoreUnsent(tx, later));
  const jobs = await asQueue((client) =>
    client.query<{ key: string; attempts: number }>(
      'select key, attempts from graphile_worker._private_jobs',
    ),
  );
  const attempts = new Map(jobs.rows.map((job) => [job.key, job.attempts]));
  assert.deepEqual(
    [lost, stuck, waiting, sent].map((id) => attempts.get(keyed(id))),
    [0, 0, 3, undefined],
  );
  assert.equal(attempts.size, unsent + 1, 'each once');
  assert.equal(await begin((tx) => restoreUnsent(tx, later)), 0, 'twice adds none');
  assert.equal(await begin((tx) => restoreUnsent(tx, act('2026-12-20T13:00:00Z'))), 0, 'no news any more');
});

test('the job is known to the queue by identifiers only', async () => {
  const news = message();
  await begin((tx) => queueMessage(tx, news, now));
  const { rows } = await asOwner({ ...urls, owner: urls.jobs }, (queue) =>
    queue.query<{ payload: string }>('select payload::text as payload from graphile_worker._private_jobs'),
  );
  assert.ok(rows.length > 0);
  assert.ok(rows.every(({ payload }) => !payload.includes('example.org')));
  assert.equal(sendMessageKind.attempts, 9);
});

test('another council cannot see what was told', async () => {
  const news = message();
  await begin((tx) => queueMessage(tx, news, now));
  assert.deepEqual(await begin((tx) => messagesAbout(tx, news.case, 10), saltby), []);
  const rows = await begin(
    (tx) => sql`select from notifications.message`.execute(tables<Record<string, never>>(tx)),
    saltby,
  );
  assert.equal(rows.rows.length, 0);
});
