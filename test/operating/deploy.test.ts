import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { faultsIn, readUnit } from './unit-file.ts';
import type { Unit } from './unit-file.ts';
import { checkout, textOf } from './watching.ts';

/** It belongs to the machine, where there is one. */
const systemd = { analyser: 'systemd-analyze' };
const units = globSync('deploy/systemd/*.service', { cwd: checkout }).toSorted();
const known = new Set([...textOf('README.md').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name ?? ''));
const [, commands = ''] = /const commands[^{]*\{([\s\S]*?)\n\};/.exec(textOf('src/main.ts')) ?? [];

/** What a unit starts: a file of the checkout, and a command of ours. */
function strangeStart(unit: Unit): readonly string[] {
  const [start = ''] = unit.get('Service')?.get('ExecStart') ?? [];
  const [file = '', command = ''] = start.split(' ');
  const inside = file.replace(/^\/opt\/moothall\//, '');
  return [
    ...(existsSync(join(checkout, inside)) ? [] : [`there is no ${inside}`]),
    ...(commands.includes(`\n  ${command}: `) ? [] : [`there is no command ${command}`]),
  ];
}

/** Settings that a unit sets and that nobody reads. */
function strangeSettings(unit: Unit): readonly string[] {
  const credentials = (unit.get('Service')?.get('LoadCredential') ?? []).map(
    (line) => line.split(':')[0] ?? '',
  );
  const set = (unit.get('Service')?.get('Environment') ?? []).flatMap((line) =>
    line.split(' ').map((one) => one.split('=')[0] ?? ''),
  );
  return [...credentials, ...set].filter((name) => !known.has(name) && !name.startsWith('NODE_'));
}

test('each unit is one that systemd understands, shuts its process in, and starts what there is', () => {
  assert.equal(units.length, 3);
  for (const path of units) {
    const unit = readUnit(textOf(path));
    assert.deepEqual([...faultsIn(unit), ...strangeStart(unit), ...strangeSettings(unit)], [], path);
  }
});

test('a unit with a misspelt directive, an open door, a lost file or a setting of nobody’s is noticed', () => {
  const [path = ''] = units;
  const spoilt = (from: string | RegExp, to: string) => readUnit(textOf(path).replace(from, to));
  assert.deepEqual(faultsIn(spoilt('MemoryMax=', 'MemoryMost=')), ['[Service] MemoryMost', 'no MemoryMax']);
  assert.deepEqual(faultsIn(spoilt('ProtectSystem=strict', 'ProtectSystem=full')), [
    'ProtectSystem is not strict',
  ]);
  assert.deepEqual(faultsIn(spoilt('@system-service @pkey', '@system-service')), ['no @pkey for V8']);
  assert.deepEqual(strangeStart(spoilt(/bin\/moothall \w+/, 'bin/hall sleep')), [
    'there is no bin/hall',
    'there is no command sleep',
  ]);
  assert.deepEqual(strangeSettings(spoilt('LoadCredential=DATABASE', 'LoadCredential=DATEBASE')).length, 1);
  assert.throws(() => spoilt('[Service]', '[Service'), /no line of a unit/);
});

test('systemd itself finds nothing to say against them, where it is installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-units-'));
  try {
    const copies = units.map((path) => {
      // The program of another machine stands elsewhere than here.
      const text = textOf(path)
        .replaceAll('/opt/moothall', checkout)
        .replace(/^(User|Group)=.*$/gm, '$1=root');
      const copy = join(folder, basename(path).replace('@', '@3001'));
      writeFileSync(copy, text);
      return copy;
    });
    const { error, stderr } = spawnSync(systemd.analyser, ['verify', '--man=no', ...copies], {
      encoding: 'utf8',
    });
    const isAbsent = error !== undefined && 'code' in error && error.code === 'ENOENT';
    const said = (isAbsent ? '' : stderr)
      .split('\n')
      .filter((line) => copies.some((copy) => line.includes(copy)));
    assert.deepEqual(said, []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the example of settings names settings that there are, and none that is a secret', () => {
  const names = [...textOf('deploy/systemd/moothall.conf').matchAll(/^([A-Z_]+)=/gm)].map(
    ([, name]) => name ?? '',
  );
  assert.ok(names.length > 5);
  assert.deepEqual(
    names.filter(
      (name) =>
        !known.has(name) || /^(DATABASE_(\w+_)?URL|SMTP_URL|MOOTHALL_DIRECTORIES|\w+_TOKEN)$/.test(name),
    ),
    [],
  );
});

/** Files of ours that a container file names and that are not there. */
function lostIn(containerFile: string): readonly string[] {
  const copied = [...containerFile.matchAll(/^COPY (?!--from)(\S+) /gm)].map(([, path]) => path ?? '');
  const run = [...containerFile.matchAll(/\/opt\/moothall\/(src\/[\w./-]+|bin\/[\w./-]+)/g)].map(
    ([, path]) => path ?? '',
  );
  const called = [...containerFile.matchAll(/\bbin\/[\w.]+/g)].map(([path]) => path);
  const named = [...containerFile.matchAll(/deploy\/[\w./-]+/g)].map(([path]) => path);
  const ours = called.filter((path) => !containerFile.includes(`/usr/${path}`));
  return [...copied, ...run, ...ours, ...named].filter((path) => !existsSync(join(checkout, path)));
}

test('the container file copies and calls what there is, installs listed packages and runs as nobody in particular', () => {
  const text = textOf('deploy/container/Containerfile');
  assert.deepEqual(lostIn(text), []);
  assert.match(text, /^USER 10001:10001$/m);
  assert.match(text, /^FROM docker\.io\/library\/debian:13-slim$/m);
  const packages = textOf('deploy/container/packages.txt').trim().split('\n');
  assert.deepEqual(packages, packages.toSorted());
  assert.ok(packages.every((name) => /^[a-z0-9][a-z0-9+.-]+$/.test(name)));
  assert.ok(packages.includes('tini') && text.includes('/usr/bin/tini'));
  assert.deepEqual(lostIn('COPY nowhere /opt\nRUN bin/none\nCMD ["/opt/moothall/src/none.ts"]\n'), [
    'nowhere',
    'src/none.ts',
    'bin/none',
  ]);
});

test('the log is kept for a while and not for ever', () => {
  const journal = readUnit(textOf('deploy/systemd/journald.conf')).get('Journal');
  assert.deepEqual(journal?.get('MaxRetentionSec'), ['90day']);
  assert.deepEqual(journal.get('SystemMaxUse'), ['2G']);
});
