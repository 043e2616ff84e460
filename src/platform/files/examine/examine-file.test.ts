import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import { examineFile } from '../index.ts';
import { eicar, exifOf, heic, pdf, pngOf, wordEntries, withExif, zipOf } from '#test/files';

const folder = await mkdtemp(join(tmpdir(), 'moothall-examine-'));
after(() => rm(folder, { recursive: true }));

async function examined(bytes: Buffer | string) {
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  return examineFile(path);
}

const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b5d57' } });
const jpeg = await picture.clone().jpeg().toBuffer();
const fit = (kind: string) => ({ fit: { kind, position: undefined } });
const odt = (more: Parameters<typeof zipOf>[0] = []) =>
  zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }, ...more]);

test('each kind is known by its bytes', async () => {
  assert.deepEqual(await examined(jpeg), fit('jpeg'));
  assert.deepEqual(await examined(await picture.clone().jpeg({ progressive: true }).toBuffer()), fit('jpeg'));
  assert.deepEqual(await examined(pngOf(4, 3)), fit('png'));
  assert.deepEqual(await examined(await picture.clone().webp().toBuffer()), fit('webp'));
  assert.deepEqual(await examined(await picture.clone().webp({ lossless: true }).toBuffer()), fit('webp'));
  assert.deepEqual(await examined(heic), fit('heic'));
  assert.deepEqual(await examined(pdf()), { fit: { kind: 'pdf' } });
  assert.deepEqual(await examined(zipOf(wordEntries)), { fit: { kind: 'docx', title: 'Tenancy 4' } });
  assert.deepEqual(await examined(odt()), { fit: { kind: 'odt', title: undefined } });
});

test('what is no such kind is refused, whatever it is called', async () => {
  const others = [
    'MZ\x90\0',
    '<script>alert(1)</script>',
    '<svg xmlns="…"/>',
    'GIF89a',
    eicar,
    '#!/bin/sh',
    '\u0000',
  ];
  for (const other of others) assert.deepEqual(await examined(other), { unfit: 'wrong-type' });
  assert.deepEqual(await examined(zipOf([{ name: 'a.txt', content: 'a' }])), { unfit: 'wrong-type' });
  assert.deepEqual(await examined(''), { unfit: 'empty' });
});

test('a picture of 400 megapixels is refused by what its header says', async () => {
  assert.deepEqual(await examined(pngOf(1, 1, { width: 20_000, height: 20_000 })), {
    unfit: 'too-many-pixels',
  });
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  const claiming = Buffer.from(jpeg);
  claiming.writeUInt16BE(20_000, frame + 5);
  claiming.writeUInt16BE(20_000, frame + 7);
  assert.deepEqual(await examined(claiming), { unfit: 'too-many-pixels' });
  const tall = Buffer.from(heic);
  tall.writeUInt32BE(40_000, tall.indexOf('ispe') + 12);
  tall.writeUInt32BE(40_000, tall.indexOf('ispe') + 8);
  assert.deepEqual(await examined(tall), { unfit: 'too-many-pixels' });
});

test('what is locked with a password is said to be', async () => {
  assert.deepEqual(await examined(pdf('/Encrypt 5 0 R')), { unfit: 'protected' });
  const far = Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    Buffer.alloc(1024 * 1024 - 12, 32),
    pdf('/Encrypt 5 0 R'),
  ]);
  assert.deepEqual(await examined(far), { unfit: 'protected' });
  const locked = wordEntries.map((entry) => ({ ...entry, encrypted: true }));
  assert.deepEqual(await examined(zipOf(locked)), { unfit: 'protected' });
  const manifest = { name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' };
  assert.deepEqual(await examined(odt([manifest])), { unfit: 'protected' });
  const word = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  assert.deepEqual(await examined(word), { unfit: 'protected' });
});

test('a zip bomb is one whether its table of contents says so or lies', async () => {
  const content = Buffer.alloc(60 * 1024 * 1024);
  for (const claims of [content.length, 1_000])
    assert.deepEqual(await examined(zipOf([...wordEntries, { name: 'word/media/a', content, claims }])), {
      unfit: 'bomb',
    });
  const many = Array.from({ length: 5 }, (_, place) => ({
    name: `word/media/${String(place)}`,
    content: content.subarray(0, 30 * 1024 * 1024),
  }));
  assert.deepEqual(await examined(zipOf([...wordEntries, ...many])), { unfit: 'bomb' });
});

test('a document that brings a program along is not taken', async () => {
  const program = { name: 'word/vbaProject.bin', content: 'x' };
  assert.deepEqual(await examined(zipOf([...wordEntries, program])), { unfit: 'wrong-type' });
});

test('what is cut off is damaged', async () => {
  for (const cut of [
    jpeg.subarray(0, 40),
    pngOf(4, 3).subarray(0, 20),
    heic.subarray(0, 30),
    pdf().subarray(0, 60),
  ])
    assert.deepEqual(await examined(cut), { unfit: 'damaged' });
  assert.deepEqual(await examined(zipOf(wordEntries).subarray(0, 200)), { unfit: 'damaged' });
});

test('a photograph says where it was taken', async () => {
  const found = await examined(withExif(jpeg, exifOf(53.4, -0.25)));
  assert.ok('fit' in found && found.fit.position);
  assert.ok(Math.abs(found.fit.position.latitude - 53.4) < 1e-6);
  assert.ok(Math.abs(found.fit.position.longitude + 0.25) < 1e-6);
  const nonsense = exifOf(53.4, -0.25);
  nonsense.writeUInt32LE(0xffff_fff0, 18);
  assert.deepEqual(await examined(withExif(jpeg, nonsense)), fit('jpeg'));
});

test('bytes that anybody may send never throw', async () => {
  const heads = [jpeg, pngOf(4, 3), heic, pdf(), zipOf(wordEntries), withExif(jpeg, exifOf(1, 2))];
  const cases = fc.record({
    head: fc.constantFrom(...heads),
    keep: fc.integer({ min: 0, max: 400 }),
    noise: fc.array(fc.tuple(fc.nat(399), fc.nat(255)), { maxLength: 20 }),
    tail: fc.uint8Array({ maxLength: 200 }),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ head, keep, noise, tail }) => {
      const bytes = Buffer.concat([head.subarray(0, keep), tail]);
      for (const [at, value] of noise) if (at < bytes.length) bytes[at] = value;
      const found = await examined(bytes);
      assert.ok('fit' in found || 'unfit' in found);
    }),
    { numRuns: 300 },
  );
});
