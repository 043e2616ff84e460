import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '#platform/errors';
import { readClient, readRevocation } from './client.ts';
import { readFiles } from './import-gazetteer.ts';
import { makeKeyFile } from './make-key-file.ts';
import { readPort } from './ports.ts';
import { readNothing } from './read-arguments.ts';
import { up } from './up.ts';

const around = { environment: {}, say: () => {} };

const gis = ['GIS', '--may', 'places.read'] as const;

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
  ['a port that is no number', () => readPort('http'), 'command.no-port'],
  ['a port of nothing', () => readPort(''), 'command.no-port'],
  ['port 0, which is any', () => readPort('0'), 'command.no-port'],
  ['the last port, after which the stand-ins have none', () => readPort('65535'), 'command.no-port'],
  ['another size', async () => up(['--size', 'huge'], around), 'command.no-size'],
  ['no client', () => readClient(['--may', 'places.read']), 'command.client-needs-name'],
  ['two clients', () => readClient(['GIS', 'CRM', '--may', 'places.read']), 'command.too-much', 'CRM'],
  ['a client that may do nothing', () => readClient(['GIS']), 'command.client-unfit'],
  ['a permission that there is not', () => readClient(['GIS', '--may', 'all']), 'command.client-unfit'],
  ['an ask that is none', () => readClient([...gis, '--answers', 'joiner']), 'command.client-unfit'],
  ['a day that is none', () => readClient([...gis, '--until', '2027-02-30']), 'command.client-unfit'],
  ['a limit of nothing', () => readClient([...gis, '--per-minute', '0']), 'command.client-unfit'],
  ['a client without a name', () => readClient([' ', '--may', 'places.read']), 'command.client-unfit'],
  [
    'a revocation without a reason',
    () => readRevocation(['GIS', '--reason', ' ']),
    'command.client-needs-reason',
  ],
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
  const client = readClient([...gis, '--until', '2027-03-31', '--per-minute', '50']);
  assert.deepEqual(
    { ...client, lastDay: client.lastDay?.toString() },
    {
      name: 'GIS',
      may: ['places.read'],
      answers: [],
      perMinute: 50,
      lastDay: '2027-03-31',
      council: undefined,
    },
  );
  assert.deepEqual(readFiles(['a.csv', '--dry-run', '--council', 'millbrook']), {
    paths: ['a.csv'],
    council: 'millbrook',
    rejects: undefined,
    dryRun: true,
    json: false,
  });
});
