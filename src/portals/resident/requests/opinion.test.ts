import assert from 'node:assert/strict';
import { test } from 'node:test';
import { close, referenceIn, report } from '../../../../test/journeys/reporting.ts';
import { openSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';

// A setting of its own, whose figures nobody else adds to.
const setting = await openSetting();

async function closed(email = 'cari@example.org') {
  const received = await report(setting, { email });
  await close(setting, received);
  return { received, at: received.at.replace('received', 'requests') };
}

async function hub(path: string): Promise<string> {
  const officer = new Visitor(setting);
  await officer.send(await officer.open('/hub'));
  return (await officer.open(`/hub${path}`)).text;
}

test('whoever asked says once how content they are; officers read it in the case, and count it', async () => {
  assert.match(await hub('/opinions'), /Nobody has said anything yet/);
  const { received, at } = await closed();
  const visitor = new Visitor(setting);
  assert.match((await visitor.open(at)).text, /How did we do\?/);
  const page = await visitor.open(`${at}/opinion`);
  assertMistake(await visitor.send(page, { text: 'Quick.' }), 'Choose how satisfied you are');
  const again = await visitor.open(`${at}/opinion`);
  setting.clock.advance({ minutes: 1 });
  const after = await visitor.send(again, { score: '4', text: 'Quick, but say when you come.' });
  assert.equal(after.at, at);
  assert.match(after.text, /You told us how we did Satisfied/);
  assert.doesNotMatch(after.text, /One question, which takes/);
  assert.equal((await visitor.open(`${at}/opinion`)).at, at);
  const story = await hub(`/cases/${referenceIn(received).replace('-', '')}`);
  assert.match(story, /They told us how we did/);
  assert.match(story, /Quick, but say when you come\./);
  const other = await closed('deri@example.org');
  await visitor.send(await visitor.open(`${other.at}/opinion`), { score: '1' });
  assert.match(await hub('/opinions'), /Satisfied: 1 Very dissatisfied: 1 2 answers 50% satisfied/);
});

test('twice is once, whatever the second says', async () => {
  const { received, at } = await closed();
  const visitor = new Visitor(setting);
  const [one, other] = [await visitor.open(`${at}/opinion`), await visitor.open(`${at}/opinion`)];
  await visitor.send(one, { score: '5' });
  await visitor.send(other, { score: '1' });
  const story = await hub(`/cases/${referenceIn(received).replace('-', '')}`);
  assert.equal(story.match(/They told us how we did/g)?.length, 1);
  assert.match(story, /Very satisfied/);
});

test('while it is open nobody is asked, nor when they have withdrawn it', async () => {
  const open = await report(setting);
  const at = open.at.replace('received', 'requests');
  const visitor = new Visitor(setting);
  assert.doesNotMatch((await visitor.open(at)).text, /How did we do/);
  assert.equal((await visitor.open(`${at}/opinion`)).at, at);
  await visitor.send(await visitor.open(`${at}/withdrawal`));
  assert.doesNotMatch((await visitor.open(at)).text, /How did we do/);
});

test('what is too long is said, and what was typed stays', async () => {
  const { at } = await closed();
  const visitor = new Visitor(setting);
  const long = await visitor.send(await visitor.open(`${at}/opinion`), {
    score: '2',
    text: 'long '.repeat(500),
  });
  assertMistake(long, 'Write 2,000 characters or fewer');
  assert.match(long.html, /long long long/);
  assert.match(long.html, /value="2"[^>]*checked|checked[^>]*value="2"/);
});

test('nobody says so under a seal that is not the request’s own', async () => {
  const { at } = await closed();
  assert.equal((await new Visitor(setting).open(`${at}x/opinion`)).status, 404);
});

test('the pages speak Welsh', async () => {
  const { at } = await closed();
  assert.match((await new Visitor(setting).open(`${at}/opinion?tongue=cy`)).text, /Sut y gwnaethom\?/);
});
