import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parseMobile, uuid } from '#language';
import { newId } from '#platform/chance';
import { frozenClock, systemClock } from '#platform/clock';
import { startSimulators } from '../../../simulators/index.ts';
import { notify, readKey, whyNoNotify } from './index.ts';

const key = 'moothall-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0';
const template = '5f2d9b0e-7c41-4a86-9d3e-2b1c8e7f6a90';
const emailTemplate = '0b1c2d3e-7c41-4a86-9d3e-2b1c8e7f6a91';
const mailFolder = await mkdtemp(join(tmpdir(), 'moothall-mail-'));
const simulators = await startSimulators({
  officers: [],
  clients: [],
  mailFolder,
  slowMilliseconds: 1_000,
  notify: {
    keys: [key],
    templates: [
      { id: template, type: 'sms', name: 'Words of ours', body: '((body))' },
      { id: emailTemplate, type: 'email', name: 'Words of ours', subject: '((subject))', body: '((body))' },
    ],
    travelMilliseconds: 1,
  },
});
const { notify: standIn } = simulators;
const opened: (() => void)[] = [];
after(async () => {
  for (const close of opened) close();
  await simulators.stop();
  await rm(mailFolder, { recursive: true });
});

function open(settings: { readonly key?: string; readonly clock?: typeof systemClock } = {}) {
  standIn.misbehave();
  const usual = { key, clock: systemClock, fictional: true, patienceMilliseconds: 500 };
  const carrier = notify({ ...usual, address: standIn.address, ...settings });
  opened.push(carrier.close);
  const letters = carrier.letters({ postage: 'second' });
  return { ...carrier.texts({ template }), emails: carrier.emails({ template: emailTemplate }), letters };
}
const now = () => Temporal.Now.instant();
const to = (number: string) => parseMobile(number, { abroad: true }) ?? assert.fail();
const message = (number = '07700 900123') => ({
  id: newId(now()),
  to: to(number),
  text: 'Mae’r dŵr yma. https://example.org/r/1',
  tongue: 'cy' as const,
  again: false,
});
const kept = (reference: string) => standIn.list().filter((one) => one.reference === reference);

test('a text message arrives letter for letter, under our reference, and is delivered', async () => {
  const texts = open();
  const sent = message();
  assert.deepEqual(await texts.hand(sent), { how: 'sent' });
  const [one] = kept(sent.id);
  assert.equal(one?.body, sent.text);
  assert.equal(one.to, '+447700900123');
  await standIn.settled();
  assert.deepEqual(await texts.ask(sent.id), { how: 'delivered' });
});

test('an email goes with its subject, once, however often it is tried', async () => {
  const { emails } = open();
  const id = newId(now());
  const email = {
    messageId: `<${id}@example.org>`,
    from: { name: 'Town', address: 'noreply@example.org' },
    to: 'ann@example.org' as never,
    subject: 'We have it',
    text: 'Thank you.',
    html: '<p>Thank you.</p>',
    tongue: 'en',
  };
  await emails.hand(email);
  await emails.hand(email);
  assert.deepEqual(
    kept(id).map(({ subject, body }) => `${subject ?? ''}: ${body}`),
    ['We have it: Thank you.'],
  );
});

test('one that was taken before the line broke is not sent a second time', async () => {
  const texts = open();
  const sent = message();
  standIn.misbehave('takes-and-hangs-up');
  await assert.rejects(texts.hand(sent));
  standIn.misbehave();
  assert.deepEqual(await texts.hand({ ...sent, again: true }), { how: 'sent' });
  assert.equal(kept(sent.id).length, 1);
});

test('a letter arrives as it is printed, once, and is delivered when it has been posted', async () => {
  const { letters } = open();
  const letter = { id: newId(now()), pdf: Buffer.from('%PDF-1.7 of ours'), again: false };
  assert.deepEqual(await letters.hand(letter), { how: 'sent' });
  await letters.hand({ ...letter, again: true });
  const [one, ...others] = kept(letter.id);
  assert.deepEqual(others, []);
  assert.ok(one?.pdf?.equals(letter.pdf));
  assert.equal(one?.postage, 'second');
  await standIn.settled();
  assert.deepEqual(await letters.ask(letter.id), { how: 'delivered' });
});

test('what did not arrive says why, for good and for now', async () => {
  const texts = open();
  for (const [number, why] of [
    ['07700 900002', /cannot be delivered/],
    ['07700 900003', /switched off/],
  ] as const) {
    const sent = message(number);
    await texts.hand(sent);
    await standIn.settled();
    const became = await texts.ask(sent.id);
    assert.equal(became.how, 'undelivered');
    assert.match('reason' in became ? became.reason : '', why);
  }
});

test('a refusal for good is an answer, without whom it was for', async () => {
  const carrier = notify({ key, clock: systemClock, fictional: true, address: standIn.address });
  opened.push(carrier.close);
  const unknown = carrier.texts({ template: '11111111-7c41-4a86-9d3e-2b1c8e7f6a90' });
  assert.deepEqual(await unknown.hand(message()), {
    how: 'refused',
    reason: 'GOV.UK Notify refused it: Template not found',
  });
  const long = { ...message(), text: 'a'.repeat(919) };
  const refused = await open().hand(long);
  assert.equal(refused.how, 'refused');
});

test('whatever may pass is thrown, so that it is tried again', async () => {
  for (const manner of ['broken', 'throttled', 'slow', 'senseless'] as const) {
    const texts = open();
    standIn.misbehave(manner);
    await assert.rejects(texts.hand(message()), manner);
  }
  await assert.rejects(open({ key: key.replace(/.$/, '1') }).hand(message()), /403/);
  const slow = frozenClock(now().subtract({ minutes: 2 }));
  await assert.rejects(open({ clock: slow }).hand(message()), /403/);
});

test('who asks too fast leaves it alone for a while', async () => {
  const texts = open();
  standIn.misbehave('throttled');
  await assert.rejects(texts.hand(message()));
  standIn.misbehave();
  await assert.rejects(texts.hand(message()), /left alone/);
});

test('a council that exists does not speak with a stand-in', async () => {
  const carrier = notify({ key, clock: systemClock, fictional: false, address: standIn.address });
  opened.push(carrier.close);
  await assert.rejects(carrier.texts({ template }).hand(message()), /does not lead outside/);
});

test('an operator hears what is wrong with the key and the templates', async () => {
  standIn.misbehave();
  const access = { key, fictional: true, clock: systemClock, address: standIn.address };
  assert.equal(await whyNoNotify(access, [template]), undefined);
  assert.match((await whyNoNotify(access, [uuid.parse(newId(now()))])) ?? '', /has no template/);
  assert.match((await whyNoNotify({ ...access, key: key.replace(/.$/, '1') }, [])) ?? '', /refuses the key/);
  assert.match((await whyNoNotify({ ...access, key: 'secret' }, [])) ?? '', /not in its format/);
  assert.equal(readKey('secret'), undefined);
});
