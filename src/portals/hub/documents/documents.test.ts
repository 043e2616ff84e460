import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { eicar, pngOf } from '#test/files';
import { checker } from '#test/scan';
import { referenceIn } from '../../../../test/journeys/reporting.ts';
import { openSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';
import type { Shown } from '../../../../test/journeys/visitor.ts';

const setting = await openSetting();
const check = await checker(setting, setting.files);
const jpeg = await sharp(pngOf(40, 30)).jpeg().toBuffer();
const sent = (name = 'letter.jpg', content: Buffer = jpeg) => ({ field: 'file', name, content });
const officer = new Visitor(setting);
await officer.send(await officer.open('/hub'));
const linksTo = (page: Shown, part: string) =>
  [...page.html.matchAll(new RegExp(`"(/hub/[^"]+/files/[^"]+/${part})"`, 'g'))].map(([, to]) => to ?? '');

/** The address of a case of fly-tipping that was just reported. */
async function reported(): Promise<string> {
  const page = await officer.open('/hub/requests/new/fly-tipping');
  const filled = { 'place.description': 'In the lay-by', rubbish: 'tyres', amount: 'van' };
  const done = await officer.sendFiles(page, [], filled);
  return `/hub/cases/${referenceIn(done).replace('-', '')}`;
}

test('an officer attaches a document to a case: held until it is checked, then to be opened by who sees the case', async () => {
  const here = await reported();
  assert.match((await officer.open(here)).text, /Nothing is attached yet/);
  const form = await officer.open(`${here}/documents`);
  const after = await officer.sendFiles(form, [sent()], { document: 'evidence' });
  assert.match(after.text, /Evidence of who left it[\s\S]*letter\.jpg Being checked for viruses/);
  assert.match(after.text, /Attached: Evidence of who left it/);
  await check(setting.clock.now());
  const [whole = ''] = linksTo(await officer.open(here), 'whole');
  assert.equal((await officer.fetch(whole)).statusCode, 200);
  assert.equal((await new Visitor(setting).fetch(whole)).statusCode, 404);
});

test('without a file, or with one that is none, it says so beside the field and keeps what was chosen', async () => {
  const here = await reported();
  const form = await officer.open(`${here}/documents`);
  const none = await officer.sendFiles(form, [], { document: 'evidence' });
  assertMistake(none, 'Select a file');
  assert.match(none.html, /value="evidence" checked/);
  const wrong = await officer.sendFiles(none, [sent('run.exe', Buffer.from('MZ\x90\0'))]);
  assertMistake(wrong, 'The selected file must be a');
  const again = await officer.open(`${here}/documents`);
  assertMistake(await officer.sendFiles(again, [sent()]), 'Select what it is');
});

test('what is infected is told of, and nobody can open it', async () => {
  const here = await reported();
  const form = await officer.open(`${here}/documents`);
  await officer.sendFiles(form, [sent('v.jpg', Buffer.concat([jpeg, eicar]))], { document: 'evidence' });
  await check(setting.clock.now());
  const page = await officer.open(here);
  assert.match(page.text, /v\.jpg contained a virus and was removed/);
  assert.deepEqual(linksTo(page, 'whole'), []);
});

test('the page of documents speaks Welsh', async () => {
  const here = await reported();
  await officer.open('/hub?tongue=cy');
  assert.match((await officer.open(`${here}/documents`)).text, /Atodi dogfen/);
  await officer.open('/hub?tongue=en');
});
