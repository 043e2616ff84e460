import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql, tables } from '#platform/database';
import { eicar, pngOf } from '#test/files';
import { checker } from '#test/scan';
import { close, referenceIn, report } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const check = await checker(setting, setting.files);

async function reported(email = 'awel@example.org') {
  const received = await report(setting, { email });
  return { received, at: received.at.replace('received', 'requests') };
}

async function hub(path: string): Promise<string> {
  const officer = new Visitor(setting);
  await officer.send(await officer.open('/hub'));
  return (await officer.open(`/hub${path}`)).text;
}

const photo = (name: string, content: Buffer) => ({ field: 'files', name, content });
const picture = () => pngOf(40, 30);

test('whoever asked writes with a photograph, reads it again, and the officer reads it in the story', async () => {
  const { received, at } = await reported();
  const visitor = new Visitor(setting);
  assert.match((await visitor.open(at)).text, /Write to us or add a photograph/);
  const page = await visitor.open(`${at}/replies`);
  setting.clock.advance({ minutes: 1 });
  const after = await visitor.sendFiles(page, [photo('sofa.png', picture())], {
    text: 'There is a sofa now.\nIt is red.',
  });
  assert.equal(after.at, at, after.text);
  assert.match(after.text, /You wrote to us There is a sofa now\./);
  await check(setting.clock.now());
  assert.match((await visitor.open(at)).html, /sofa\.(png|jpg)/);
  const reference = referenceIn(received).replace('-', '');
  const story = await hub(`/cases/${reference}`);
  assert.match(story, /New answer/);
  assert.match(story, /They wrote to us/);
  assert.match(story, /There is a sofa now/);
});

test('the same form sent twice is one message', async () => {
  const { at } = await reported();
  const visitor = new Visitor(setting);
  const page = await visitor.open(`${at}/replies`);
  await visitor.send(page, { text: 'Once.' });
  const after = await visitor.send(page, { text: 'Once.' });
  assert.equal(after.text.match(/Once\./g)?.length, 1);
});

test('what is missing, too long or no fit file is said, and what was typed stays', async () => {
  const { at } = await reported();
  const visitor = new Visitor(setting);
  const form = () => visitor.open(`${at}/replies`);
  assertMistake(await visitor.send(await form(), { text: '  ' }), 'Write your message');
  const long = await visitor.send(await form(), { text: 'long '.repeat(1_001) });
  assertMistake(long, 'Write 5,000 characters or fewer');
  assert.match(long.html, /long long long/);
  const wrong = await visitor.sendFiles(await form(), [photo('list.txt', Buffer.from('words'))], {
    text: 'The list.',
  });
  assertMistake(wrong, 'The selected file must be a');
  assert.match(wrong.html, /The list\./);
  const dropped = await visitor.sendFiles(await form(), [photo('a.png', picture())], { text: '' });
  assert.match(dropped.text, /Choose your files again/);
  const six = ['1', '2', '3', '4', '5', '6'].map((one) => photo(`${one}.png`, picture()));
  assertMistake(await visitor.sendFiles(await form(), six, { text: 'Six.' }), 'up to 5 files');
  assert.doesNotMatch((await visitor.open(at)).text, /You wrote to us/);
});

test('a virus is kept from everybody', async () => {
  const { at } = await reported();
  const visitor = new Visitor(setting);
  const infected = Buffer.concat([picture(), eicar]);
  await visitor.sendFiles(await visitor.open(`${at}/replies`), [photo('v.png', infected)], { text: 'Look.' });
  await check(setting.clock.now());
  assert.match((await visitor.open(at)).text, /contained a virus and was removed/);
});

test('about a closed request nothing is written, and what to do instead is said', async () => {
  const { received, at } = await reported();
  const visitor = new Visitor(setting);
  const form = await visitor.open(`${at}/replies`);
  await close(setting, received);
  const late = await visitor.send(form, { text: 'One more thing.' });
  assert.equal(late.status, 409);
  assert.match(late.text, /We have closed this/);
  const page = await visitor.open(`${at}/replies`);
  assert.match(page.text, /We have closed this request/);
  assert.doesNotMatch(page.html, /<textarea/);
  assert.doesNotMatch((await visitor.open(at)).text, /Write to us or add/);
});

test('nobody writes under a seal that is not the request’s own', async () => {
  const { at } = await reported();
  assert.equal((await new Visitor(setting).open(`${at}x/replies`)).status, 404);
});

test('twenty messages an hour are enough', async () => {
  const { at } = await reported();
  const visitor = new Visitor(setting);
  for (let turn = 0; turn < 20; turn += 1)
    await visitor.send(await visitor.open(`${at}/replies`), { text: `Message ${String(turn)}` });
  const more = await visitor.send(await visitor.open(`${at}/replies`), { text: 'Message 20' });
  assert.equal(more.status, 429);
  const { rows } = await setting.begin((tx) =>
    sql<{ count: number }>`select count(*)::int as count from cases.reply where text = 'Message 20'`.execute(
      tables(tx),
    ),
  );
  assert.equal(rows[0]?.count, 0);
});

test('the page speaks Welsh', async () => {
  const { at } = await reported();
  assert.match(
    (await new Visitor(setting).open(`${at}/replies?tongue=cy`)).text,
    /Ysgrifennu atom am eich cais/,
  );
});
