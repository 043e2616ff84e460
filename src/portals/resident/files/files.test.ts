import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { degreesAt } from '#language';
import { eicar, exifOf, pdf, pngOf, withExif, zipOf } from '#test/files';
import { checker } from '#test/scan';
import { begin, brief, freshPlace, millLane, signIn } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';
import type { Shown } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const check = await checker(setting, setting.files);
const scan = async () => check(setting.clock.now());
const jpeg = await sharp(pngOf(40, 30)).jpeg().toBuffer();
const photo = (name = 'bags.jpg', content: Buffer = jpeg) => ({ field: 'photographs', name, content });
const upload = { 'file-upload': 'photographs' };

/** Somebody at the page that asks for photographs. */
async function atPhotographs(tongue = 'en') {
  const visitor = new Visitor(setting);
  let page = await begin(visitor, 'fly-tipping', tongue);
  page = await visitor.send(page, freshPlace());
  page = await visitor.send(page, { rubbish: brief.rubbish });
  page = await visitor.send(page, { amount: brief.amount });
  assert.match(page.html, /type="file"/);
  return { visitor, page };
}

const foal = { foal: 'Pip', 'foaled.day': '1', 'foaled.month': '3', 'foaled.year': '2026' };

/** Somebody at the page about one of a list that takes files. */
async function foalIn(visitor: Visitor): Promise<Shown> {
  await signIn(setting, visitor, 'foals-and-files@example.org');
  let page = await visitor.send(await begin(visitor, 'unicorn-licence'), { allowed: 'yes' });
  page = await visitor.send(page, { 'meadow.description': 'The far meadow' });
  page = await visitor.send(page, { horns: '1' });
  page = await visitor.send(page, { magic: 'wild' });
  page = await visitor.send(page, { powers: ['none'] });
  while (!page.at.includes('/lists/')) page = await visitor.send(page);
  return visitor.send(await visitor.send(page, { more: 'yes' }), foal);
}

const removal = (page: Shown, nth = 0) =>
  [...page.html.matchAll(/name="file-remove"\s+value="([^"]+)"/g)][nth]?.[1] ?? '';
const previews = (page: Shown) =>
  [...page.html.matchAll(/<img src="([^"]+\/preview)"/g)].map(([, to]) => to ?? '');
const links = (page: Shown) => [...page.html.matchAll(/href="([^"]+\/whole)"/g)].map(([, to]) => to ?? '');

async function sendOff(visitor: Visitor, page: Shown): Promise<Shown> {
  const contact = await visitor.send(page);
  const summary = await visitor.send(contact, { email: 'gwen@example.org' });
  const done = await visitor.send(summary);
  const [, to = ''] = /href="(\/requests\/[^"]+)"/.exec(done.html) ?? [];
  return visitor.open(to);
}

test('a photograph is chosen and uploaded, is held, then shown small, and can be taken away again', async () => {
  const { visitor, page } = await atPhotographs();
  const held = await visitor.sendFiles(page, [photo()], { ...upload, details: 'By the gate' });
  assert.match(held.text, /bags\.jpg Being checked for viruses/);
  assert.match(held.html, /By the gate\s*<\/textarea>/, 'what else was typed is still there');
  assert.deepEqual(previews(held), []);
  await scan();
  const clean = await visitor.open(held.at);
  const [preview = ''] = previews(clean);
  const picture = await visitor.fetch(preview);
  assert.equal(picture.statusCode, 200);
  assert.equal(picture.headers['content-type'], 'image/jpeg');
  assert.match(String(picture.headers['content-security-policy']), /default-src 'none'.*sandbox/);
  assert.equal(picture.headers['x-content-type-options'], 'nosniff');
  assert.match(String(picture.headers['content-disposition']), /^inline; filename="bags\.jpg"/);
  assert.equal((await new Visitor(setting).fetch(preview)).statusCode, 404, 'for nobody else');
  const gone = await visitor.sendFiles(clean, [], { 'file-remove': removal(clean) });
  assert.doesNotMatch(gone.text, /bags\.jpg/);
  assert.equal((await visitor.fetch(preview)).statusCode, 404);
});

test('what is chosen and not uploaded first goes along when one goes on', async () => {
  const { visitor, page } = await atPhotographs();
  const contact = await visitor.sendFiles(page, [photo('one.jpg'), photo('two.jpg')]);
  assert.match(contact.title, /^(?!Error).*contact/i);
  const summary = await visitor.send(contact, { email: 'gwen@example.org' });
  assert.match(summary.text, /Photographs one\.jpg two\.jpg/);
});

test('when something else is wrong with the page, its files stay', async () => {
  const { visitor, page } = await atPhotographs();
  const wrong = await visitor.sendFiles(page, [photo()], { details: 'x'.repeat(1_001) });
  assertMistake(wrong, 'Details must be 1000 characters or less');
  assert.match(wrong.text, /bags\.jpg Being checked/);
  const contact = await visitor.send(wrong, { details: 'shorter' });
  const summary = await visitor.send(contact, { email: 'gwen@example.org' });
  assert.match(summary.text, /Photographs bags\.jpg/);
});

const bomb = Buffer.concat([jpeg, Buffer.alloc(21 * 1024 * 1024)]);
const unfit: readonly (readonly [what: string, Buffer, en: string, cy: string])[] = [
  [
    'a text',
    Buffer.from('words'),
    'The selected file must be a JPG, PNG, WebP or HEIC',
    'fod yn JPG, PNG, WebP neu HEIC',
  ],
  [
    'a document',
    pdf(),
    'The selected file must be a JPG, PNG, WebP or HEIC',
    'fod yn JPG, PNG, WebP neu HEIC',
  ],
  ['nothing', Buffer.alloc(0), 'The selected file is empty', 'Mae’r ffeil a ddewiswyd yn wag'],
  ['too much', bomb, 'The selected file must be smaller than 20MB', 'yn llai na 20MB'],
  [
    'a locked document',
    pdf('/Encrypt 4 0 R'),
    'The selected file is password protected',
    'wedi’i diogelu â chyfrinair',
  ],
  [
    '400 megapixels',
    pngOf(4, 4, { width: 20_000, height: 20_000 }),
    'must have fewer than 64 million pixels',
    'llai na 64 miliwn o bicseli',
  ],
];
for (const [what, content, en, cy] of unfit)
  test(`${what} is no photograph: the person reads what to do, in their language`, async () => {
    for (const [tongue, words] of [
      ['en', en],
      ['cy', cy],
    ] as const) {
      const { visitor, page } = await atPhotographs(tongue);
      const wrong = await visitor.sendFiles(page, [photo('x.jpg', content), photo('good.jpg')], upload);
      assertMistake(wrong, words);
      assert.match(wrong.text, /good\.jpg/, 'the other one is taken');
    }
  });

test('nothing chosen, and too many, are said', async () => {
  const { visitor, page } = await atPhotographs();
  const none = await visitor.sendFiles(page, [], upload);
  assertMistake(none, 'Select photographs');
  const six = Array.from({ length: 6 }, (_none, nth) => photo(`${String(nth)}.jpg`));
  const many = await visitor.sendFiles(none, six, upload);
  assertMistake(many, 'You can only select up to 5 files at the same time');
  assert.match(many.text, /You have added 5 files/);
  assert.doesNotMatch(many.html, /type="file"/);
});

test('a virus is found afterwards: nothing is sent with it, and the person reads what to do', async () => {
  const { visitor, page } = await atPhotographs();
  const held = await visitor.sendFiles(page, [photo('virus.jpg', Buffer.concat([jpeg, eicar]))], upload);
  const contact = await visitor.send(held);
  const summary = await visitor.send(contact, { email: 'gwen@example.org' });
  await scan();
  const refused = await visitor.send(summary);
  assert.equal(refused.status, 422);
  assert.match(refused.text, /virus\.jpg/);
  const again = await visitor.open(held.at);
  assert.match(again.text, /virus\.jpg This file contains a virus\. Remove it/);
  assertMistake(await visitor.send(again), 'The selected file contains a virus. Remove it');
  const clear = await visitor.sendFiles(again, [], { 'file-remove': removal(again) });
  const done = await sendOff(visitor, clear);
  assert.equal(done.status, 200);
});

test('with the form its files are the request’s, for who has its link and for nobody else', async () => {
  const { visitor, page } = await atPhotographs();
  const held = await visitor.sendFiles(
    page,
    [photo(), photo('late.jpg', Buffer.concat([jpeg, eicar]))],
    upload,
  );
  const request = await sendOff(visitor, held);
  assert.match(request.text, /bags\.jpg Being checked/);
  await scan();
  const checked = await visitor.open(request.at);
  assert.match(checked.text, /late\.jpg contained a virus and was removed/);
  const [whole = ''] = links(checked);
  assert.equal((await new Visitor(setting).fetch(whole)).statusCode, 200, 'whoever has the link');
  const other = await atPhotographs();
  const others = await sendOff(other.visitor, other.page);
  const theirs = whole.replace(/^\/requests\/[^/]+\/[^/]+/, others.at);
  assert.equal((await visitor.fetch(theirs)).statusCode, 404, 'not by the link of another request');
  assert.equal((await visitor.fetch(whole.replace(/whole$/, 'original'))).statusCode, 404);
});

test('a photograph that is a zip file too is a photograph, and nothing of the other is handed out', async () => {
  const { visitor, page } = await atPhotographs();
  const both = Buffer.concat([jpeg, zipOf([{ name: 'run.sh', content: 'rm -r /' }])]);
  const request = await sendOff(visitor, await visitor.sendFiles(page, [photo('both.jpg', both)], upload));
  await scan();
  const [whole = ''] = links(await visitor.open(request.at));
  const { rawPayload, headers } = await visitor.fetch(whole);
  assert.equal(headers['content-type'], 'image/jpeg');
  assert.equal(rawPayload.includes('run.sh'), false);
});

test('about one of a list, files are that one’s: kept with it, shown with it, and gone with it', async () => {
  const visitor = new Visitor(setting);
  const item = await foalIn(visitor);
  const held = await visitor.sendFiles(item, [{ ...photo('pip.jpg'), field: 'likeness' }], {
    'file-upload': 'likeness',
  });
  assert.match(held.text, /pip\.jpg Being checked/);
  const summary = await visitor.send(held, { trained: 'no' });
  assert.match(summary.text, /Likeness pip\.jpg/);
  const another = await visitor.send(summary, { more: 'yes' });
  const other = await visitor.send(another, foal);
  assert.doesNotMatch(other.text, /pip\.jpg/);
});

test('where a photograph was taken is offered as the place, and goes nowhere', async () => {
  const { visitor, page } = await atPhotographs();
  const { latitude, longitude } = degreesAt(millLane);
  const taken = withExif(jpeg, exifOf(latitude, longitude));
  const held = await visitor.sendFiles(page, [photo('here.jpg', taken)], upload);
  assert.match(held.text, /The photograph says that it was taken near .*Mill Lane.* Use this place/);
  const [, to = ''] = /href="([^"]*questions\/place\?change=yes)"/.exec(held.html) ?? [];
  const place = await visitor.open(to);
  assert.match(place.text, /Your photograph says that it was taken near .*Mill Lane/);
  const [, at = ''] = /value="(\d+,\d+)"[^>]*>\s*Use the place of/.exec(place.html) ?? [];
  const chosen = await visitor.send(place, { 'map-at': at });
  const [, easting = ''] = /name="place\.easting"\s+value="(\d+)"/.exec(chosen.html) ?? [];
  assert.ok(Math.abs(Number(easting) - millLane.easting) < 20, `${at} ${easting}`);
});
