import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '#platform/errors';
import { readFiles } from './import-gazetteer.ts';
import { makeKeyFile } from './make-key-file.ts';
import { readPort } from './ports.ts';
import { readNothing } from './read-arguments.ts';
import { up } from './up.ts';

const around = { environment: {}, say: () => {} };

type Case = readonly [what: string, read: () => unknown, code: string, argument?: string];

const cases: readonly Case[] = [
  ['an option that there is not', () => readNothing(['--quick']), 'command.unknown-option', '--quick'],
  [
    'an option without its value',
    () => readFiles(['a.csv', '--council']),
    'command.option-value',
    '--council <value>',
  ],
  [
    'an option with one too many',
    () => readFiles(['a.csv', '--dry-run=yes']),
    'command.option-value',
    '--dry-run',
  ],
  ['a word too many', () => readNothing(['everything']), 'command.too-much', 'everything'],
  ['no file', () => readFiles(['--dry-run']), 'command.needs-file'],
  [
    'one rejects file for two',
    () => readFiles(['a.csv', 'b.csv', '--rejects', 'r']),
    'command.one-file-at-a-time',
  ],
  ['a port that is no number', () => readPort('http'), 'command.no-port'],
  ['a port of nothing', () => readPort(''), 'command.no-port'],
  ['port 0, which is any', () => readPort('0'), 'command.no-port'],
  ['the last port, after which the stand-ins have none', () => readPort('65535'), 'command.no-port'],
  ['another size', async () => up(['--size', 'huge'], around), 'command.no-size'],
  ['no key file', async () => makeKeyFile([]), 'command.needs-file'],
  ['two key files', async () => makeKeyFile(['a', 'b']), 'command.too-much', 'b'],
];

for (const [what, read, code, argument] of cases)
  test(`on the command line, ${what} is refused`, async () => {
    await assert.rejects(
      async () => read(),
      (error) => {
        assert.ok(error instanceof Refusal);
        assert.equal(error.code, code);
        if (argument !== undefined) assert.equal(error.facts['argument'], argument);
        return true;
      },
    );
  });

test('what is well said is read', () => {
  assert.equal(readPort('8080'), 8080);
  assert.deepEqual(readFiles(['a.csv', '--dry-run', '--council', 'millbrook']), {
    paths: ['a.csv'],
    council: 'millbrook',
    rejects: undefined,
    dryRun: true,
  });
});
