import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseUnder } from '#capabilities/cases';
import { caseReference } from '#language';
import { pngOf } from '#test/files';
import { close, referenceIn, report } from '../../../../test/journeys/reporting.ts';
import { openSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';

// A setting of its own: weeks pass in it.
const setting = await openSetting();

async function closed(email = 'nia@example.org') {
  const received = await report(setting, { email });
  await close(setting, received);
  const reference = caseReference.parse(referenceIn(received));
  return { received, reference, at: received.at.replace('received', 'requests') };
}

const standing = (reference: Awaited<ReturnType<typeof closed>>['reference']) =>
  setting.begin((tx) => caseUnder(tx, reference));

async function hub(path: string): Promise<string> {
  const officer = new Visitor(setting);
  await officer.send(await officer.open('/hub'));
  return (await officer.open(`/hub${path}`)).text;
}

test('what is still a problem is opened again with a photograph, in its queue, and marked', async () => {
  const { at, reference } = await closed();
  const visitor = new Visitor(setting);
  assert.match((await visitor.open(at)).text, /Tell us until .*, and we open it again/);
  const form = await visitor.open(`${at}/still-a-problem`);
  assertMistake(await visitor.send(form, { text: '' }), 'Write what is still wrong');
  const again = await visitor.open(`${at}/still-a-problem`);
  setting.clock.advance({ minutes: 1 });
  const picture = { field: 'files', name: 'half.png', content: pngOf(40, 30) };
  const after = await visitor.sendFiles(again, [picture], { text: 'Half of it is still there.' });
  assert.equal(after.at, at);
  assert.match(after.text, /You told us that it is still a problem Half of it is still there\./);
  assert.match(after.text, /Opened again/);
  const found = await standing(reference);
  assert.equal(found?.closing, null);
  assert.equal(found.officer, null);
  assert.ok(found.newAnswerSince);
  const story = await hub(`/cases/${reference}`);
  assert.match(story, /They say that it is still a problem/);
  assert.equal(story.match(/Half of it is still there/g)?.length, 1, 'once, and not as the reason too');
});

test('it is said once: after another closing it is reported anew', async () => {
  const { received, at } = await closed();
  const visitor = new Visitor(setting);
  await visitor.send(await visitor.open(`${at}/still-a-problem`), { text: 'Still there.' });
  assert.match((await visitor.open(`${at}/still-a-problem`)).text, /We are working on it/);
  await close(setting, received);
  assert.match((await visitor.open(`${at}/still-a-problem`)).text, /Report it anew/);
});

test('of two who say so, the second writes about the case that the first has opened', async () => {
  const { at } = await closed();
  const [one, other] = [new Visitor(setting), new Visitor(setting)];
  const first = await one.open(`${at}/still-a-problem`);
  const second = await other.open(`${at}/still-a-problem`);
  await one.send(first, { text: 'Still there.' });
  const answer = await other.send(second, { text: 'It stinks.' });
  assert.equal(answer.at, at);
  assert.match(answer.text, /You wrote to us It stinks\./);
});

test('when it is too late it is reported anew, at the same place', async () => {
  const { at } = await closed();
  const visitor = new Visitor(setting);
  const form = await visitor.open(`${at}/still-a-problem`);
  setting.clock.advance({ hours: 24 * 21 });
  const late = await visitor.send(form, { text: 'It is back.' });
  assert.equal(late.status, 409);
  assert.match(late.text, /This cannot be opened again any more/);
  const begun = await visitor.send(late, { anew: 'yes' });
  assert.match(begun.at, /\/services\/fly-tipping\/questions\/rubbish/);
  const page = await visitor.open('/services/fly-tipping/questions/place');
  assert.match(page.html, /value="Behind the garages"|Behind the garages/);
});

test('nobody says so under a seal that is not the request’s own', async () => {
  const { at } = await closed();
  assert.equal((await new Visitor(setting).open(`${at}x/still-a-problem`)).status, 404);
});

test('the page speaks Welsh', async () => {
  const { at } = await closed();
  const page = await new Visitor(setting).open(`${at}/still-a-problem?tongue=cy`);
  assert.match(page.text, /Mae’n broblem o hyd/);
});
