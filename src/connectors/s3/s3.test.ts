import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { newFileKey } from '#platform/files';
import type { FileKey } from '#platform/files';
import { startS3 } from '../../../simulators/s3/index.ts';
import { s3Store } from './index.ts';
import { readListing } from './read-listing.ts';

const folder = await mkdtemp(join(tmpdir(), 'moothall-s3-'));
const secrets = { accessKey: 'AKIDEXAMPLE', secretKey: 'a secret / with + signs', region: 'eu-west-2' };
const s3 = await startS3({ ...secrets, host: '127.0.0.1', port: 0, bucket: 'moothall-files', pageSize: 2 });
const store = s3Store({ ...secrets, address: s3.address });
afterEach(() => s3.misbehave(undefined));
after(async () => {
  await s3.stop();
  await rm(folder, { recursive: true });
});

async function put(key: FileKey, content: Buffer) {
  const path = join(folder, 'one');
  await writeFile(path, content);
  await store.put(key, {
    path,
    bytes: content.length,
    digest: createHash('sha256').update(content).digest('hex'),
  });
}
const read = async (key: FileKey) => {
  const found = await store.read(key);
  return found && Buffer.concat(await found.toArray());
};

test('what was put is read again byte for byte, and is gone when it was removed, twice over', async () => {
  const key = newFileKey(1);
  const content = Buffer.alloc(300_000, 'byte by byte ');
  await put(key, content);
  await put(key, content);
  assert.deepEqual([await read(key), await store.has(key)], [content, true]);
  await store.remove(key);
  await store.remove(key);
  assert.deepEqual([await read(key), await store.has(key), s3.keys], [undefined, false, []]);
});

test('what is listed is a council’s own, over as many pages as it takes', async () => {
  const own = [1, 2, 3, 4, 5].map(() => newFileKey(1));
  const others = [newFileKey(2), newFileKey(12)];
  for (const key of [...own, ...others]) await put(key, Buffer.from('x'));
  const listed = await Array.fromAsync(store.list(1), ({ key }) => key);
  assert.deepEqual(listed, own.toSorted());
  const [first] = await Array.fromAsync(store.list(2));
  assert.ok(first && Math.abs(first.at.epochMilliseconds - Date.now()) < 60_000);
});

test('another secret, a content that is not as it was announced, and another bucket are refused', async () => {
  const path = join(folder, 'one');
  await writeFile(path, 'x');
  const wrong = s3Store({ ...secrets, secretKey: 'another', address: s3.address });
  await assert.rejects(wrong.check(), /403 \(SignatureDoesNotMatch\)/);
  const lie = { path, bytes: 1, digest: createHash('sha256').update('y').digest('hex') };
  await assert.rejects(store.put(newFileKey(1), lie), /400 \(XAmzContentSHA256Mismatch\)/);
  const elsewhere = s3Store({ ...secrets, address: `${s3.address}-2` });
  await assert.rejects(elsewhere.check(), /404 \(NoSuchBucket\)/);
});

test('a store that is away, or that sends us elsewhere, is not believed to have kept anything', async () => {
  await store.check();
  for (const manner of ['unavailable', 'hangs-up', 'moved'] as const) {
    s3.misbehave(manner);
    await assert.rejects(put(newFileKey(1), Buffer.from('x')));
    await assert.rejects(store.remove(newFileKey(1)));
    await assert.rejects(read(newFileKey(1)));
    await assert.rejects(store.check());
  }
});

const of = (name: string) =>
  `<Contents><Key>${name}</Key><LastModified>2026-11-20T09:00:00.000Z</LastModified></Contents>`;

test('what is in the bucket and is none of ours is overlooked', () => {
  const key = newFileKey(1);
  const { stored, onward } = readListing(`<ListBucketResult>${of('notes.txt')}${of(key)}</ListBucketResult>`);
  assert.deepEqual([stored.map((one) => one.key), onward], [[key], undefined]);
});
