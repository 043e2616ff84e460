import assert from 'node:assert/strict';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Refusal } from '#platform/errors';
import { keyFor, makeKeys, readKeys } from './keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'moothall-'));
const refusedWith = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('a key file is made once, for its owner’s eyes, and read again', async () => {
  const path = join(folder, 'keys.json');
  await makeKeys(path);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  const keys = await readKeys(path);
  assert.equal(keyFor(keys, 'forms').length, 32);
  assert.notDeepEqual(keyFor(keys, 'forms'), keyFor(keys, 'codes'));
  await assert.rejects(makeKeys(path), /EEXIST/);
});

test('a missing, broken or foreign key file is refused with what to do', async () => {
  await assert.rejects(readKeys(join(folder, 'none.json')), refusedWith('keys.missing'));
  for (const [name, text] of [
    ['a', '{'],
    ['b', '{}'],
    ['c', '{"current":"2","keys":{"1":"AAAA"}}'],
  ] as const) {
    writeFileSync(join(folder, name), text);
    await assert.rejects(readKeys(join(folder, name)), refusedWith('keys.unreadable'));
  }
});
