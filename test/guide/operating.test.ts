import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Client } from 'pg';
import { read } from '../house/sources.ts';
import { tidyUp } from '../running/ground.ts';
import { awaitMail } from '../running/mail.ts';
import { follow, reportRubbish } from '../running/reporting.ts';
import { blocksOf, namesSet } from './blocks.ts';
import type { Block } from './blocks.ts';
import { accept } from './first-administrator.ts';
import { administrator, openMachine, stoodInFor } from './machine.ts';
import type { Machine } from './machine.ts';
import type { Shell } from './shell.ts';
import { keepAsking } from './visitor.ts';

const guide = await read('docs/guides/operating.md');
const blocks = blocksOf(guide);

const callsStandIn = ({ code }: Block) =>
  stoodInFor.some((name) => new RegExp(`(^|[\\s;|(])${name} `, 'm').test(code));

test('every block of the guide is one that is followed, and says truly whether it needs root', () => {
  assert.ok(blocks.length > 15);
  const known = ['sh yours', 'sh run', 'sh root', 'sql owner'];
  assert.deepEqual(
    blocks
      .filter(({ kind }) => !known.includes(kind))
      .map(({ line, kind }) => `line ${String(line)}: ${kind}`),
    [],
  );
  for (const block of blocks.filter(({ kind }) => kind === 'sh root'))
    assert.ok(block.code.startsWith('# as root\n'), `line ${String(block.line)}`);
  for (const block of blocks.filter(({ kind }) => kind === 'sh run'))
    if (!block.code.includes('curl ')) assert.ok(!callsStandIn(block), `line ${String(block.line)}`);
});

test('a block that nobody follows is noticed', () => {
  const [first, second] = blocksOf('# A\n## B\n```\nmoothall web\n```\ntext\n```sh run\nls\n```\n');
  assert.deepEqual(first, {
    chapter: 'A',
    section: 'B',
    kind: '',
    line: 3,
    lines: ['moothall web'],
    code: 'moothall web',
  });
  assert.equal(second?.kind, 'sh run');
});

/** Some sections start a dozen processes, one after another. */
const long = { timeout: 300_000 };

describe('the guide for operators, from an empty folder to an empty folder', () => {
  let machine: Machine;
  let shell: Shell;
  let reference: string;
  before(async () => {
    machine = await openMachine();
    shell = machine.openShell();
  });
  after(async () => {
    tidyUp();
    await machine.stop();
  });

  /** Gives the commands of a section, and gives what they wrote. */
  async function does(section: string): Promise<string> {
    let written = '';
    for (const block of blocks.filter((one) => one.section === section)) written += await followed(block);
    return written;
  }

  async function followed({ kind, code, line }: Block): Promise<string> {
    if (kind === 'sql owner') return asOwner(code);
    assert.notEqual(kind, 'sh yours');
    return shell.type(code).catch((error: unknown) => {
      throw new Error(`docs/guides/operating.md, line ${String(line)}: ${String(error)}`);
    });
  }

  async function asOwner(statements: string): Promise<string> {
    const client = new Client({
      connectionString: machine.ask('moothall'),
      options: '-c role=moothall_owner',
    });
    await client.connect();
    try {
      await client.query(statements);
      return '';
    } finally {
      await client.end();
    }
  }

  test('the values are those that this test knows', async () => {
    const [values, ...more] = blocks.filter(({ kind }) => kind === 'sh yours');
    assert.equal(more.length, 0);
    assert.deepEqual(namesSet(values?.code ?? '').toSorted(), Object.keys(machine.yours).toSorted());
    for (const [name, value] of Object.entries(machine.yours)) await shell.type(`${name}='${value}'`);
  });

  test('machine, database, settings, keys and tables', long, async () => {
    await does('The machine');
    await does('The database');
    await does('Settings and secrets');
    await does('The keys');
    assert.match(await does('As services of the machine'), /^applied /m);
    const example = namesSet(await read('deploy/systemd/moothall.conf'));
    const written = namesSet(readFileSync(join(machine.yours['ETC'] ?? '', 'moothall.conf'), 'utf8'));
    assert.deepEqual(written.toSorted(), example.toSorted());
  });

  test('a council, its processes and its first administrator', long, async () => {
    assert.match(await does('The first council'), /is added, with 2 services/);
    const written = await does('Starting');
    const [, link = ''] = /^(http:\S+\/sign-in\/invitations\/\S+)$/m.exec(written) ?? [];
    assert.match((await accept(link, administrator)).text, /Alex Wainwright/);
    await does('Behind a proxy');
    reference = await reportRubbish(machine.yours['ORIGIN'] ?? '', 'gwen@example.org');
    await awaitMail(machine.mailbox, 'gwen@example.org');
  });

  test('a backup, and nothing that the doctor finds wrong', async () => {
    const written = await does('Before residents come');
    assert.doesNotMatch(written, /^wrong/m);
    assert.match(written, /^ok +mail: /m);
  });

  test('in a new shell, what the settings’ file says is enough', async () => {
    await shell.close();
    shell = machine.openShell();
    await shell.type(`. '${join(machine.yours['ETC'] ?? '', 'operator.sh')}'`);
    assert.match(await does('Closing the portals'), /closed from .*: open$/ms);
  });

  test('a backup is brought back, for a drill and in earnest', long, async () => {
    const written = await does('Backups');
    assert.equal(written.match(/every seal holds/g)?.length, 2);
    const port = (machine.yours['WEB'] ?? '').split(' ')[0] ?? '';
    await shell.type(
      `curl --silent --fail --retry 60 --retry-delay 1 --retry-connrefused http://127.0.0.1:${port}/readyz`,
    );
    assert.ok(
      (await follow(machine.yours['ORIGIN'] ?? '', reference, 'gwen@example.org')).includes(reference),
    );
  });

  test('upgrading and going back: nobody notices', long, async () => {
    const over = new AbortController();
    const { WEB = '', ORIGIN = '' } = machine.yours;
    const { host } = new URL(ORIGIN);
    const asking = keepAsking({ ports: WEB.split(' '), host, path: '/services/fly-tipping' }, over.signal);
    const written = await does('Upgrading').finally(() => over.abort());
    assert.match(written, /the database is up to date/);
    const statuses = await asking;
    assert.ok(statuses.length > 20, String(statuses.length));
    assert.deepEqual([...new Set(statuses)], [200]);
  });

  test('a new key, an emergency, the figures', long, async () => {
    assert.match(await does('Changing the keys'), /version 2 of the keys takes over/);
    assert.match(await does('Officers who come and go'), /Works once, until .*\/hub\/sign-in\/emergency$/m);
    // Web and worker were started again a moment ago.
    for (const port of ['WEB', 'WORK'].flatMap((name) => machine.yours[name]?.split(' ') ?? []))
      await shell.type(
        `curl --silent --fail --retry 60 --retry-delay 1 --retry-connrefused http://127.0.0.1:${port}/readyz`,
      );
    assert.match(await does('Watching'), /^moothall_answers_total/m);
  });

  test('everything is taken away again', async () => {
    assert.match(await does('Removing'), /every seal holds/);
    assert.ok(!existsSync(machine.yours['CACHE'] ?? ''));
    await shell.close();
  });

  test('no section was left out', () => {
    const done = [
      'Values of yours',
      'The machine',
      'The database',
      'Settings and secrets',
      'The keys',
      'As services of the machine',
      'The first council',
      'Starting',
      'Behind a proxy',
      'Before residents come',
      'Closing the portals',
      'Backups',
      'Upgrading',
      'Changing the keys',
      'Officers who come and go',
      'Watching',
      'Removing',
    ];
    assert.deepEqual([...new Set(blocks.map(({ section }) => section))], done);
  });
});
