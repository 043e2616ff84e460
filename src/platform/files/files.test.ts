import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { systemClock } from '#platform/clock';
import { fileName, folderStore, newFileKey, openIntake } from './index.ts';
import type { FileStore } from './index.ts';
import { pdf, pngOf } from '#test/files';

const folder = await mkdtemp(join(tmpdir(), 'moothall-files-'));
after(() => rm(folder, { recursive: true }));
const store = folderStore(join(folder, 'kept'));
const incoming = join(folder, 'incoming');
const troubles: unknown[] = [];
const intakeOf = (kept: FileStore) =>
  openIntake({
    store: kept,
    folder: incoming,
    clock: systemClock,
    onTrouble: (error) => troubles.push(error),
  });
const intake = intakeOf(store);

const sent = (bytes: Buffer, name = 'photo.png') => ({
  authority: 1,
  field: 'photos',
  name,
  stream: Readable.from([bytes.subarray(0, 10), bytes.subarray(10)]),
});
const listed = async (authority: number) => Array.fromAsync(store.list(authority), ({ key }) => key);
const unfit = async (bytes: Buffer) => intake.receive(sent(bytes));
const read = async (kept: Awaited<ReturnType<FileStore['read']>>) =>
  kept && Buffer.concat(await kept.toArray());

test('what was put is read again byte for byte, and is gone when it was removed, twice over', async () => {
  const key = newFileKey(7);
  const path = join(folder, 'one');
  await writeFile(path, 'hello');
  await store.put(key, { path, bytes: 5, digest: '' });
  await store.put(key, { path, bytes: 5, digest: '' });
  assert.deepEqual([String(await read(await store.read(key))), await store.has(key)], ['hello', true]);
  assert.deepEqual([await listed(7), await listed(70)], [[key], []]);
  await store.remove(key);
  await store.remove(key);
  assert.deepEqual([await store.read(key), await store.has(key), await listed(7)], [undefined, false, []]);
});

test('a fit file is kept under a key that says nothing of it, and nothing is left where it came in', async () => {
  const bytes = pngOf(4, 3);
  const taken = await intake.receive(sent(bytes, 'C:\\fakepath\\Tip by the bins.PNG'));
  assert.ok('key' in taken);
  assert.deepEqual([taken.kind, taken.bytes, taken.name], ['png', bytes.length, 'Tip by the bins.png']);
  assert.match(taken.key, /^1\/[0-9a-f]{2}\/[0-9a-f]{32}$/);
  assert.deepEqual(await read(await store.read(taken.key)), bytes);
  assert.deepEqual(await readdir(incoming), []);
});

test('what is unfit is not kept, nor what is larger than anybody may send', async () => {
  const before = await listed(1);
  assert.deepEqual(await unfit(Buffer.from('MZ\x90\0')), { field: 'photos', unfit: 'wrong-type' });
  assert.deepEqual(await unfit(Buffer.alloc(0)), { field: 'photos', unfit: 'empty' });
  const large = Buffer.concat([pngOf(4, 3), Buffer.alloc(20 * 1024 * 1024)]);
  assert.deepEqual(await unfit(large), { field: 'photos', unfit: 'too-large' });
  assert.deepEqual(await listed(1), before);
});

test('a store that is away and a connection that breaks are said, and nothing stays behind', async () => {
  const away = intakeOf({ ...store, put: async () => Promise.reject(new Error('away')) });
  assert.deepEqual(await away.receive(sent(pdf())), { field: 'photos', unfit: 'not-received' });
  const broken = Readable.from(
    (function* () {
      yield pngOf(4, 3);
      throw new Error('the connection broke');
    })(),
  );
  assert.deepEqual(await intake.receive({ ...sent(pdf()), stream: broken }), {
    field: 'photos',
    unfit: 'not-received',
  });
  assert.deepEqual([await readdir(incoming), troubles.length], [[], 2]);
});

test('what a process that died had half received is swept away after an hour', async () => {
  for (const name of ['old', 'new']) await writeFile(join(incoming, name), 'half');
  const old = new Date(Date.now() - 2 * 3_600_000);
  await utimes(join(incoming, 'old'), old, old);
  await intake.sweep();
  assert.deepEqual(await readdir(incoming), ['new']);
});

const names: readonly (readonly [given: string, shown: string])[] = [
  ['photo.jpg', 'photo.png'],
  ['../../etc/passwd', 'passwd.png'],
  ['.htaccess', 'htaccess.png'],
  ['.jpg', 'file.png'],
  ['evil\u202Egpj.exe', 'evilgpj.png'],
  ['a\r\nContent-Type: text/html.jpg', 'html.png'],
  ['llun 📷 ŵ.HEIC', 'llun 📷 ŵ.png'],
  ['', 'file.png'],
  ['4929 1234 5678 9015.png', '**** **** **** 9015.png'],
  [`${'x'.repeat(300)}.png`, `${'x'.repeat(100)}.png`],
];
for (const [given, shown] of names)
  test(`a file called ${JSON.stringify(given).slice(0, 40)} is shown as ${shown.slice(0, 20)}`, () => {
    assert.equal(fileName(given, 'png'), shown);
  });
