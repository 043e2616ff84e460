import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseUnder } from '#capabilities/cases';
import { caseReference } from '#language';
import {
  close,
  messagesTo,
  referenceIn,
  report,
  signIn,
  toldTo,
} from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();

async function reported(email: string) {
  const received = await report(setting, { email });
  const reference = caseReference.parse(referenceIn(received));
  return { received, reference, at: received.at.replace('received', 'requests') };
}

const standing = (reference: Awaited<ReturnType<typeof reported>>['reference']) =>
  setting.begin((tx) => caseUnder(tx, reference));

test('whoever asked takes their request back: they are asked once more, it closes, and they are told', async () => {
  const { at, reference } = await reported('gwawr@example.org');
  const visitor = new Visitor(setting);
  assert.match((await visitor.open(at)).text, /Withdraw your request/);
  const page = await visitor.open(`${at}/withdrawal`);
  assert.match(page.text, /We then close it/);
  setting.clock.advance({ minutes: 1 });
  const after = await visitor.send(page);
  assert.equal(after.at, at);
  assert.match(after.text, /You have withdrawn this request/);
  assert.match(after.text, /You withdrew your request/);
  assert.doesNotMatch(after.text, /Write to us or add|We aim to deal|Next /);
  const found = await standing(reference);
  assert.equal(found?.closing?.outcome, 'withdrawn');
  assert.equal(found.newAnswerSince, null);
  assert.match(
    (await toldTo(setting, 'gwawr@example.org')).subject,
    /You have withdrawn|We have your report/,
  );
  await setting.tell();
  const subjects = (await messagesTo(setting, 'gwawr@example.org')).map(({ subject }) => subject);
  assert.equal(subjects.filter((subject) => /You have withdrawn/.test(subject)).length, 1);
  assert.equal(subjects.filter((subject) => /is closed/.test(subject)).length, 0);
});

test('twice is once, and afterwards there is nothing left to withdraw', async () => {
  const { at } = await reported('eto@example.org');
  const visitor = new Visitor(setting);
  const page = await visitor.open(`${at}/withdrawal`);
  const [one, other] = await Promise.all([visitor.send(page), visitor.send(page)]);
  assert.equal(one.at, at);
  assert.equal(other.at, at);
  assert.equal((await visitor.open(`${at}/withdrawal`)).at, at);
});

test('what the council has begun to act on is not withdrawn any more, and the page says how it stands', async () => {
  const { received, at } = await reported('rhyhwyr@example.org');
  const visitor = new Visitor(setting);
  const page = await visitor.open(`${at}/withdrawal`);
  await close(setting, received);
  const late = await visitor.send(page);
  assert.equal(late.at, at);
  assert.match(late.text, /We have cleared the rubbish/);
  assert.doesNotMatch((await visitor.open(at)).text, /Withdraw your request/);
});

test('the account says that a request was withdrawn', async () => {
  const email = 'cyfrif.tynnu@example.org';
  const { at } = await reported(email);
  const visitor = new Visitor(setting);
  await visitor.send(await visitor.open(`${at}/withdrawal`));
  await signIn(setting, visitor, email);
  assert.match((await visitor.open('/account')).text, /Withdrawn/);
});

test('nobody withdraws under a seal that is not the request’s own', async () => {
  const { at } = await reported('arall@example.org');
  assert.equal((await new Visitor(setting).open(`${at}x/withdrawal`)).status, 404);
});

test('the page speaks Welsh', async () => {
  const { at } = await reported('cymraeg@example.org');
  assert.match((await new Visitor(setting).open(`${at}/withdrawal?tongue=cy`)).text, /Tynnu eich cais yn ôl/);
});
