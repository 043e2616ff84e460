import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import sharp from 'sharp';
import type { FileKind } from '#platform/files';
import { exifOf, heic, pngOf, withExif } from '#test/files';
import { pictureMaker } from './index.ts';

const folder = await mkdtemp(join(tmpdir(), 'moothall-pictures-'));
after(() => rm(folder, { recursive: true }));
const maker = pictureMaker({ folder, checkout: join(import.meta.dirname, '../../..') });

const made = async (kind: FileKind, bytes: Buffer) =>
  maker.make({ kind, content: Readable.from([bytes]) }, async ({ whole, preview }) => ({
    whole: await readFile(whole.path),
    preview: await readFile(preview.path),
    kind: whole.kind,
    sides: [whole.width, whole.height, preview.width, preview.height],
  }));

const isNear = (one: number[], other: number[]) =>
  one.every((value, place) => Math.abs(value - (other[place] ?? 0)) < 12);

test('a photograph is made anew, the right way up and smaller, and where it was taken is gone', async () => {
  const wide = { create: { width: 3_000, height: 2_000, channels: 3, background: '#0b5d57' } } as const;
  const jpeg = await sharp(wide).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const given = withExif(jpeg, exifOf(53.4, -0.25));
  const found = await made(
    'jpeg',
    Buffer.concat([given, Buffer.from('PK\u0003\u0004 and more behind its end')]),
  );
  assert.ok(found);
  assert.deepEqual([found.kind, found.sides], ['jpeg', [2_560, 1_707, 640, 427]]);
  for (const bytes of [found.whole, found.preview]) {
    assert.equal((await sharp(bytes).metadata()).exif, undefined);
    assert.equal(bytes.includes('PK\u0003\u0004'), false);
  }
  assert.deepEqual(await readdir(folder), []);
});

test('a picture whose own EXIF turns it is turned', async () => {
  const wide = { create: { width: 60, height: 40, channels: 3, background: '#0b5d57' } } as const;
  const jpeg = await sharp(wide).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  assert.deepEqual((await made('jpeg', jpeg))?.sides, [40, 60, 40, 60]);
});

test('a screenshot stays as sharp as it was; a WebP becomes a JPEG', async () => {
  const png = await made('png', pngOf(30, 20));
  assert.deepEqual([png?.kind, png?.sides], ['png', [30, 20, 30, 20]]);
  const webp = await sharp(pngOf(30, 20)).webp().toBuffer();
  assert.equal((await made('webp', webp))?.kind, 'jpeg');
});

test('a phone’s HEIC can be seen: its first quarter is orange, the rest green', async () => {
  const found = await made('heic', heic);
  assert.ok(found);
  assert.deepEqual([found.kind, found.sides], ['jpeg', [64, 48, 64, 48]]);
  const pixels = await sharp(found.whole).raw().toBuffer();
  const at = (x: number, y: number) => [...pixels.subarray(3 * (64 * y + x), 3 * (64 * y + x) + 3)];
  assert.ok(isNear(at(8, 8), [200, 120, 20]), String(at(8, 8)));
  assert.ok(isNear(at(50, 40), [11, 93, 87]), String(at(50, 40)));
});

test('what is no picture, or half of one, gives none, and the next one is made all the same', async () => {
  const jpeg = await sharp(pngOf(300, 200)).jpeg().toBuffer();
  const [none, half, false_, whole] = await Promise.all([
    made('jpeg', Buffer.from('no picture')),
    made('jpeg', jpeg.subarray(0, jpeg.length - 200)),
    made('heic', jpeg),
    made('jpeg', jpeg),
  ]);
  assert.deepEqual([none, half, false_], [undefined, undefined, undefined]);
  assert.deepEqual(whole?.sides, [300, 200, 300, 200]);
});

test('a picture that claims to be small and is not is ended at its pixels', async () => {
  const huge = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  assert.equal(await made('png', huge), undefined);
});
