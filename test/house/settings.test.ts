import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from '#platform/config';
import { read } from './sources.ts';

/** The rows of README's table of settings: a name and what stands in the column of defaults. */
function rowsOf(readme: string): ReadonlyMap<string, string> {
  const rows = readme.matchAll(/^\| `([A-Z_]+)` +\| +([^|]*?) +\|/gm);
  return new Map([...rows].map(([, name, fallback]) => [name ?? '', (fallback ?? '').replaceAll('`', '')]));
}

const needed = {
  DATABASE_URL: 'postgres://web@localhost/moothall',
  MOOTHALL_KEYS_FILE: '/etc/moothall/keys.json',
  SMTP_URL: 'smtp://localhost:25',
};

/** What the code does without a setting: it insists, it does without, or it has a value of its own. */
function fallbackOf(name: string): string {
  const without = Object.fromEntries(Object.entries(needed).filter(([other]) => other !== name));
  try {
    const value = Object.entries(readSettings(without)).find(([known]) => known === name)?.[1];
    return value === undefined || isEmpty(value) ? 'none' : JSON.stringify(value).replaceAll('"', '');
  } catch {
    return 'required';
  }
}

const isEmpty = (value: unknown) => ['[]', '{}'].includes(JSON.stringify(value));

/** Names in the source, since a setting without a default does not show in what is read. */
async function names(): Promise<readonly string[]> {
  const source = await read('src/platform/config/settings.ts');
  return [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name ?? '');
}

test('README lists every setting with what holds without it, and no other', async () => {
  const known = await names();
  assert.ok(known.length > 10);
  const expected = known.map((name) => [name, fallbackOf(name)]);
  assert.deepEqual(Object.fromEntries(rowsOf(await read('README.md'))), Object.fromEntries(expected));
});

test('a setting with another default in README is noticed', () => {
  const rows = rowsOf('| `PORT` | `8080` | Where it listens |\n| `SMTP_URL` | required | Mail |');
  assert.equal(rows.get('SMTP_URL'), fallbackOf('SMTP_URL'));
  assert.notEqual(rows.get('PORT'), fallbackOf('PORT'));
});
