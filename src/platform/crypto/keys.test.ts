import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { chmod, chown, copyFile, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { frozenClock } from '#platform/clock';
import { Refusal } from '#platform/errors';
import { saltby, testDatabase } from '#test/database';
import {
  dropKey,
  keyFor,
  makeKeys,
  openKeys,
  otherKeysFor,
  readKeys,
  recogniseKeys,
  retireKey,
  rotateKeys,
} from './index.ts';

const { begin } = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'moothall-keys-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const refusedWith = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;
const start = Temporal.Instant.from('2026-11-20T09:00:00Z');

async function made(name: string): Promise<string> {
  await makeKeys(at(name));
  return at(name);
}

test('a key file is made once, for its owner’s eyes, and read again', async () => {
  const path = await made('keys.json');
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  const keys = await readKeys(path);
  assert.equal(keyFor(keys, 'forms').length, 32);
  assert.notDeepEqual(keyFor(keys, 'forms'), keyFor(keys, 'codes'));
  await assert.rejects(makeKeys(path), /EEXIST/);
});

test('a missing, empty, broken or cut-off key file is refused with what to do', async () => {
  const whole = await readFile(await made('whole.json'), 'utf8');
  await assert.rejects(readKeys(at('none.json')), refusedWith('keys.missing'));
  await assert.rejects(readKeys(folder), refusedWith('keys.unreadable'));
  for (const [text, code] of [
    ['', 'keys.empty'],
    ['\n', 'keys.empty'],
    ['{', 'keys.unreadable'],
    ['{}', 'keys.unreadable'],
    ['{"current":"2","keys":{"1":"AAAA"}}', 'keys.unreadable'],
    [whole.replace('"current": "1"', '"current": "2"'), 'keys.unreadable'],
    [whole.replace('"1",', '"1", "next": {"version":"1","from":"soon"},'), 'keys.unreadable'],
    [whole.slice(0, -20), 'keys.unreadable'],
  ] as const) {
    await writeFile(at('bad.json'), text, { mode: 0o600 });
    await assert.rejects(readKeys(at('bad.json')), refusedWith(code), text);
  }
});

test('a key file that others may read or change, or that is another user’s, is refused', async () => {
  const path = await made('open.json');
  for (const mode of [0o644, 0o604, 0o620, 0o602]) {
    await chmod(path, mode);
    await assert.rejects(readKeys(path), refusedWith('keys.open-to-others'), mode.toString(8));
  }
  for (const mode of [0o600, 0o400, 0o440]) {
    await chmod(path, mode);
    await readKeys(path);
  }
  if (process.getuid?.() !== 0) return;
  await chown(path, 54_321, 54_321);
  await assert.rejects(readKeys(path), refusedWith('keys.of-another-user'));
});

test('a rotation takes over at its instant, whenever it was read, and the older key is kept', async () => {
  const path = await made('rotated.json');
  const clock = frozenClock(start);
  const keys = await openKeys(path, clock);
  const before = keyFor(keys, 'forms');
  const from = start.add({ seconds: 60 });
  assert.deepEqual(await rotateKeys(path, { now: start, from }), { version: '2', from });
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  assert.equal(await keys.refresh(), true);
  assert.equal(await keys.refresh(), false);
  assert.deepEqual(keyFor(keys, 'forms'), before);
  assert.equal(otherKeysFor(keys, 'forms').length, 1);
  await assert.rejects(rotateKeys(path, { now: start, from }), refusedWith('keys.rotating'));
  clock.advance({ seconds: 60 });
  assert.notDeepEqual(keyFor(keys, 'forms'), before);
  assert.deepEqual(otherKeysFor(keys, 'forms'), [before]);
  await chmod(path, 0o640);
  assert.equal((await rotateKeys(path, { now: clock.now(), from: clock.now() })).version, '3');
  assert.equal((await stat(path)).mode & 0o777, 0o640, 'a group that could read it still can');
});

test('a process keeps its keys when its file is replaced by another installation’s', async () => {
  const path = await made('mine.json');
  const keys = await openKeys(path, frozenClock(start));
  const before = keyFor(keys, 'forms');
  await rename(await made('theirs.json'), path);
  await assert.rejects(keys.refresh(), refusedWith('keys.replaced'));
  assert.deepEqual(keyFor(keys, 'forms'), before);
});

const recognise = async (path: string, authority?: typeof saltby) =>
  begin(async (tx) => recogniseKeys(tx, await readKeys(path), start), authority);

test('the keys that a council’s rows were made under are known again, and others are refused', async () => {
  const path = await made('installed.json');
  await recognise(path);
  await recognise(path);
  await copyFile(path, at('old.json'));
  await assert.rejects(recognise(await made('other.json')), refusedWith('keys.of-another-installation'));
  await recognise(at('other.json'), saltby);
  await rotateKeys(path, { now: start, from: start });
  await recognise(path);
  await assert.rejects(recognise(at('old.json')), refusedWith('keys.too-old'));
});

test('a version is retired when nothing of its time lives, and is not missed afterwards', async () => {
  const path = at('installed.json');
  const retire = (now: Temporal.Instant, breakLinks: boolean, version = '1') =>
    dropKey(path, version, {
      now,
      retire: async () => begin((tx) => retireKey(tx, { version, breakLinks }, now)),
    });
  const later = start.add({ hours: 29 * 24 });
  await assert.rejects(retire(later, true, '2'), refusedWith('keys.in-use'));
  await assert.rejects(retire(later, true, '7'), refusedWith('keys.no-such-version'));
  await assert.rejects(retire(start, true), refusedWith('keys.sessions-live'));
  await assert.rejects(retire(later, false), refusedWith('keys.links-live'));
  assert.equal((await readKeys(path)).versions.size, 2);
  await retire(later, true);
  assert.deepEqual([...(await readKeys(path)).versions.keys()], ['2']);
  await recognise(path);
});
