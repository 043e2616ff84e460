import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { saltby } from '#test/database';
import { asking, at, byAnybody, byOlwen, later, park, refused, report, rule } from '../cast.setting.ts';
import {
  caseOf,
  closeCase,
  openRequest,
  performAction,
  publicStory,
  queuePage,
  seeAnswer,
  writeNote,
  writeReply,
} from '../index.ts';
import type { Opened, Reply } from '../index.ts';

const { begin } = await park();
const reply = ({ case: id, request }: Opened, text = 'It is worse'): Reply => ({
  case: id,
  request,
  reply: newId(at),
  text,
});
const write = (written: Reply, minutes = 2) => begin((tx) => writeReply(tx, written, byAnybody(minutes)));
const markOf = async (id: Uuid) => (await begin((tx) => caseOf(tx, id)))?.newAnswerSince;

async function answered(): Promise<Opened> {
  const opened = await begin((tx) => report(tx));
  await write(reply(opened));
  return opened;
}

test('what somebody writes marks their case, from the first that nobody has seen to', async () => {
  const opened = await answered();
  await write(reply(opened, 'And now it has fallen'), 5);
  assert.deepEqual(await markOf(opened.case), later(2));
  const sight = { classes: ['parks:public'] };
  const lines = await begin((tx) => queuePage(tx, sight, { queue: 'parks', most: 100 }));
  assert.equal(lines.find(({ id }) => id === opened.case)?.hasNewAnswer, true);
});

test('twice is once, and two at a time are one', async () => {
  const opened = await begin((tx) => report(tx));
  const written = reply(opened);
  const both = await Promise.all([write(written), write(written)]);
  assert.equal(both.filter(Boolean).length, 1);
  assert.equal(await write(written), false);
  const story = await begin((tx) => publicStory(tx, opened.request));
  assert.equal(story?.cases[0]?.steps.filter(({ step }) => step === 'replied').length, 1);
});

test('only who wrote it reads it again, not others whose requests the case serves', async () => {
  const opened = await answered();
  const other = await begin((tx) => openRequest(tx, { ...asking(), join: opened.reference }, byAnybody(1)));
  await write(reply(opened, 'My number is in the book'), 3);
  const steps = async (request: Uuid) =>
    (await begin((tx) => publicStory(tx, request)))?.cases[0]?.steps.map(({ step }) => step);
  assert.deepEqual(await steps(opened.request), ['received', 'replied', 'replied']);
  assert.deepEqual(await steps(other.request), ['received', 'joined']);
});

const ends: Readonly<Record<string, (id: Uuid) => Promise<void>>> = {
  'an officer says that they have read it': (id) => begin((tx) => seeAnswer(tx, { case: id }, byOlwen(3))),
  'an officer acts on it': (id) =>
    begin((tx) => performAction(tx, { case: id, action: 'look-at' }, byOlwen(3))),
  'an officer answers': (id) =>
    begin((tx) =>
      writeNote(tx, { case: id, note: newId(at), kind: 'public', text: 'Thank you' }, byOlwen(3)),
    ),
  'it is closed, by whomever': (id) => begin((tx) => closeCase(tx, { case: id, outcome: 'mended' }, rule(3))),
};

for (const [what, end] of Object.entries(ends))
  test(`the mark goes when ${what}`, async () => {
    const opened = await answered();
    await end(opened.case);
    assert.equal(await markOf(opened.case), null);
  });

test('the mark stays when a rule acts, and when officers write to one another', async () => {
  const opened = await answered();
  await begin((tx) => performAction(tx, { case: opened.case, action: 'send' }, rule(3)));
  await begin((tx) =>
    writeNote(tx, { case: opened.case, note: newId(at), kind: 'internal', text: 'Hm' }, byOlwen(4)),
  );
  assert.deepEqual(await markOf(opened.case), later(2));
});

test('a closed case takes no reply', async () => {
  const opened = await begin((tx) => report(tx));
  await begin((tx) => closeCase(tx, { case: opened.case, outcome: 'mended' }, byOlwen()));
  await refused(write(reply(opened)), 'case.takes-no-reply');
});

test('a case of another council does not exist', async () => {
  const opened = await answered();
  await refused(
    begin((tx) => writeReply(tx, reply(opened), byAnybody()), saltby),
    'case.not-found',
  );
  await refused(
    begin((tx) => seeAnswer(tx, { case: opened.case }, byOlwen()), saltby),
    'case.not-found',
  );
});
