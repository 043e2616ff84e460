import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usage } from '../../src/commands/usage.ts';
import { read, sourcesIn } from '../house/sources.ts';
import { blocksOf } from './blocks.ts';

const guide = await read('docs/guides/operating.md');
const settings = new Set(
  [...(await read('src/platform/config/settings.ts')).matchAll(/^ {2}([A-Z_]+): /gm)].map(
    ([, name]) => name ?? '',
  ),
);

/** The settings that a text names; a secret's file counts as the secret. */
function settingsIn(text: string): ReadonlySet<string> {
  const found = [
    ...text.matchAll(/\b(?:MOOTHALL|DATABASE|SMTP|LOG)_[A-Z_]*[A-Z]\b|(?<=`)(?:HOST|PORT)(?=`)/g),
  ];
  return new Set(found.map(([name]) => (settings.has(name) ? name : name.replace(/_FILE$/, ''))));
}

test('the guide names every setting that there is, and no other', () => {
  assert.ok(settings.size > 15);
  assert.deepEqual([...settingsIn(guide)].toSorted(), [...settings].toSorted());
});

test('a setting that is nobody’s is noticed', () => {
  assert.deepEqual(
    [...settingsIn('`SMTP_URL_FILE`, `PORT` and MOOTHALL_COLOUR')],
    ['SMTP_URL', 'PORT', 'MOOTHALL_COLOUR'],
  );
});

const commands = [...usage.matchAll(/^ {2}([a-z]+(?: [a-z-]+)?)(?= |$)/gm)].map(([, words]) => words ?? '');

/** What a text calls of ours: the words after `bin/moothall`. */
function calledIn(text: string): readonly string[] {
  const found = [...text.matchAll(/bin\/moothall"? ([a-z]+)(?: ([a-z-]+))?/g)];
  return found.map(([, one = '', two]) =>
    two !== undefined && commands.includes(`${one} ${two}`) ? `${one} ${two}` : one,
  );
}

test('every command of the usage is in the guide’s table, and the guide gives no other', () => {
  assert.ok(commands.length > 15);
  const rows = [...guide.matchAll(/^\| `bin\/moothall ([a-z]+(?: [a-z-]+)?)/gm)].map(
    ([, words]) => words ?? '',
  );
  assert.deepEqual(rows.toSorted(), commands.toSorted());
  assert.deepEqual(
    calledIn(guide).filter((words) => ![...commands, 'help'].includes(words)),
    [],
  );
});

test('a command that there is not is noticed', () => {
  assert.deepEqual(calledIn('`bin/moothall keys make F`, "$PROGRAM/bin/moothall" dance now'), [
    'keys make',
    'dance',
  ]);
});

const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

test('every link inside the guide leads to one of its headings', () => {
  const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ''));
  const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, to]) => to ?? '');
  assert.ok(links.length > 15);
  assert.deepEqual(
    links.filter((to) => !headings.includes(to)),
    [],
  );
});

test('every figure that the guide explains is one that the program gives', async () => {
  const given = (await sourcesIn('src/**/*.ts')).map(({ text }) => text).join('\n');
  const explained = [...guide.matchAll(/`(moothall_[a-z_]+)`/g)].map(([, name]) => name ?? '');
  assert.ok(explained.length > 10);
  const made = (name: string) => given.includes(`'${name}'`) || given.includes(`\`${name}\``);
  assert.deepEqual(
    explained.filter((name) => !made(name) && name !== 'moothall_lost'),
    [],
  );
});

test('nothing that others point at by name has gone', async () => {
  const incidents = await read('docs/guides/incidents.md');
  for (const [, heading] of incidents.matchAll(/\(\[operating\.md\]\(operating\.md\), "([^"]+)"\)/g))
    assert.ok(guide.includes(`\n## ${String(heading)}\n`));
  assert.ok(blocksOf(guide).some(({ code }) => code.includes('from ledger.set_aside')));
});
