import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Refusal } from '#platform/errors';
import { readSettings } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'moothall-settings-'));
after(() => rmSync(folder, { recursive: true }));

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

function problemsOf(environment: Readonly<Record<string, string | undefined>>): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof Refusal) return String(error.facts['problems']);
  }
  return '';
}

test('everything that is wrong is said at once, in plain words', () => {
  assert.equal(problemsOf({}), 'DATABASE_URL is not set; MOOTHALL_KEYS_FILE is not set; SMTP_URL is not set');
  const poor = {
    PORT: 'many',
    SMTP_URL: 'mail',
    DATABASE_POOLED: 'perhaps',
    DATABASE_CONNECTIONS: '1.5',
    LOG_LEVEL: 'loud',
    MOOTHALL_DIRECTORIES: '{"thornmere":{"issuer":"here","tenant":""}}',
  };
  assert.deepEqual(problemsOf({ ...good, ...poor }).split('; '), [
    'DATABASE_POOLED is neither true nor false',
    'DATABASE_CONNECTIONS is not a whole number from 2 to 200',
    'MOOTHALL_DIRECTORIES.thornmere.issuer is not an address such as https://services.example.gov.uk',
    'MOOTHALL_DIRECTORIES.thornmere.tenant is empty',
    'MOOTHALL_DIRECTORIES.thornmere.clientId is missing',
    'MOOTHALL_DIRECTORIES.thornmere.clientSecret is missing',
    'SMTP_URL is not an address such as smtp://mail.example.gov.uk:25',
    'PORT is not a whole number from 1 to 65535',
    'LOG_LEVEL is not one of debug, info, warn, error, silent',
  ]);
});

test('a secret may stand in a file', () => {
  const path = join(folder, 'url');
  writeFileSync(path, 'postgresql://web:secret@localhost/moothall\n');
  const settings = readSettings({ ...good, DATABASE_URL: undefined, DATABASE_URL_FILE: path });
  assert.equal(settings.DATABASE_URL, 'postgresql://web:secret@localhost/moothall');
});

test('a credential that systemd hands out is found by its name, and a key file by its path', () => {
  writeFileSync(join(folder, 'SMTP_URL'), 'smtp://of-the-credential\n');
  writeFileSync(join(folder, 'MOOTHALL_KEYS_FILE'), '{}');
  const { SMTP_URL, MOOTHALL_KEYS_FILE, ...others } = good;
  const settings = readSettings({ ...others, CREDENTIALS_DIRECTORY: folder });
  assert.equal(settings.SMTP_URL, 'smtp://of-the-credential');
  assert.equal(settings.MOOTHALL_KEYS_FILE, join(folder, 'MOOTHALL_KEYS_FILE'));
  // What is said outright holds.
  const outright = { SMTP_URL, MOOTHALL_KEYS_FILE, CREDENTIALS_DIRECTORY: folder };
  assert.equal(readSettings({ ...others, ...outright }).SMTP_URL, SMTP_URL);
});

test('what is wrong with a secret is said without it', () => {
  const secrets = {
    DATABASE_URL: 'mysql://web:tr0ub4dor@localhost/moothall',
    SMTP_URL: 'imaps://user:tr0ub4dor@mail',
    MOOTHALL_METRICS_TOKEN: 'tr0ub4dor',
    MOOTHALL_DIRECTORIES: '{"thornmere": "tr0ub4dor"',
  };
  assert.throws(
    () => readSettings({ ...good, ...secrets }),
    (error) =>
      error instanceof Refusal && !/tr0ub4dor/.test(error.message) && /METRICS_TOKEN/.test(error.message),
  );
});

test('a file of settings that cannot be read is named', () => {
  assert.throws(
    () => readSettings({ ...good, SMTP_URL_FILE: '/nowhere/at/all' }),
    (error) => error instanceof Refusal && error.code === 'config.file-unreadable',
  );
});
