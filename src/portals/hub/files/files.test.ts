import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { sql, tables } from '#platform/database';
import { eicar, pngOf } from '#test/files';
import { checker } from '#test/scan';
import { referenceIn } from '../../../../test/journeys/reporting.ts';
import { openSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';
import type { Shown } from '../../../../test/journeys/visitor.ts';

const setting = await openSetting();
const check = await checker(setting, setting.files);
const jpeg = await sharp(pngOf(40, 30)).jpeg().toBuffer();
const photo = (name = 'bags.jpg', content: Buffer = jpeg) => ({ field: 'photographs', name, content });
const upload = { 'file-upload': 'photographs' };
const entry = '/hub/requests/new/fly-tipping';

async function officer(): Promise<Visitor> {
  const visitor = new Visitor(setting);
  await visitor.send(await visitor.open('/hub'));
  return visitor;
}

const priya = await officer();
const linksTo = (page: Shown, part: string) =>
  [...page.html.matchAll(new RegExp(`"(/hub/[^"]+/files/[^"]+/${part})"`, 'g'))].map(([, to]) => to ?? '');

async function looksAt(page: string): Promise<number> {
  const { rows } = await setting.begin((tx) =>
    sql<{ count: number }>`
      select count(*)::int as count from ledger.look where page = ${page}`.execute(
      tables<Record<string, never>>(tx),
    ),
  );
  return rows[0]?.count ?? 0;
}

test('an adviser adds a caller’s photograph to a request, and it is on the case, among its facts and in its story', async () => {
  const page = await priya.open(entry);
  const held = await priya.sendFiles(page, [photo(), photo('v.jpg', Buffer.concat([jpeg, eicar]))], {
    ...upload,
    details: 'By the gate',
  });
  assert.match(held.text, /bags\.jpg Being checked for viruses/);
  assert.match(held.html, /By the gate\s*<\/textarea>/);
  await check(setting.clock.now());
  const checked = await priya.open(entry);
  const [own = ''] = linksTo(checked, 'preview');
  assert.equal((await priya.fetch(own)).statusCode, 200);
  const filled = { 'place.description': 'In the lay-by', rubbish: 'tyres', amount: 'van' };
  const refused = await priya.sendFiles(checked, [], filled);
  assertMistake(refused, 'The selected file contains a virus');
  const [, virus = ''] = /v\.jpg[\s\S]*?name="file-remove"\s+value="([^"]+)"/.exec(refused.html) ?? [];
  const clear = await priya.sendFiles(refused, [], { ...filled, 'file-remove': virus });
  assert.doesNotMatch(clear.text, /v\.jpg/);
  const done = await priya.sendFiles(clear, []);
  assert.match(done.at, /\/hub\/requests\/\w{8}$/, done.text);
  const found = await priya.open(`/hub/cases/${referenceIn(done).replace('-', '')}`);
  assert.equal(linksTo(found, 'preview').length, 2);
  const [whole = ''] = linksTo(found, 'whole');
  const before = await looksAt('hub /cases/:reference/files/:file/:part');
  const picture = await priya.fetch(whole);
  assert.equal(picture.headers['content-type'], 'image/jpeg');
  assert.match(String(picture.headers['content-security-policy']), /sandbox/);
  assert.ok((await looksAt('hub /cases/:reference/files/:file/:part')) > before, 'the look is recorded');
  assert.equal((await new Visitor(setting).fetch(whole)).statusCode, 404, 'for nobody who is not signed in');
  assert.equal((await priya.fetch(own)).statusCode, 404, 'it is no draft’s any more');
});

test('what is wrong with a file stands beside its question, and all else stays', async () => {
  const page = await priya.open(entry);
  const wrong = await priya.sendFiles(page, [photo('a.txt', Buffer.from('words'))], {
    ...upload,
    'place.description': 'In the lay-by',
  });
  assertMistake(wrong, 'The selected file must be a JPG, PNG, WebP or HEIC');
  assert.match(wrong.html, /In the lay-by\s*<\/textarea>/);
  assert.doesNotMatch(wrong.text, /Select what has been dumped/);
});
