import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Refusal } from '#platform/errors';
import { readSettings } from './settings.ts';

const good = {
  DATABASE_URL: 'postgresql://web@localhost/moothall',
  MOOTHALL_KEYS_FILE: '/etc/moothall/keys.json',
  SMTP_URL: 'smtp://mail.example.org',
};

test('what is left out takes its usual value', () => {
  const settings = readSettings(good);
  assert.equal(settings.PORT, 3000);
  assert.equal(settings.DATABASE_POOLED, false);
  assert.deepEqual(settings.MOOTHALL_TRUSTED_PROXIES, []);
});

test('everything that is wrong is said at once', () => {
  assert.throws(
    () => readSettings({ ...good, PORT: 'many', SMTP_URL: 'mail' }),
    (error) =>
      error instanceof Refusal && /PORT.*SMTP_URL|SMTP_URL.*PORT/.test(String(error.facts['problems'])),
  );
});

test('a secret may stand in a file', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'moothall-')), 'url');
  writeFileSync(path, 'postgresql://web:secret@localhost/moothall\n');
  const settings = readSettings({ ...good, DATABASE_URL: undefined, DATABASE_URL_FILE: path });
  assert.equal(settings.DATABASE_URL, 'postgresql://web:secret@localhost/moothall');
});

test('a file of settings that cannot be read is named', () => {
  assert.throws(
    () => readSettings({ ...good, SMTP_URL_FILE: '/nowhere/at/all' }),
    (error) => error instanceof Refusal && error.code === 'config.file-unreadable',
  );
});
