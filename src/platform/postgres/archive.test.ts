import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { archivingIn, recoveringFrom } from './archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'moothall-archive-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command as PostgreSQL does, which puts its own things in the place of `%`. */
function ask(command: string | undefined, file: string, path: string): number | null {
  const signs: Readonly<Record<string, string>> = { '%p': path, '%f': file, '%%': '%' };
  const asked = (command ?? '').replaceAll(/%[pf%]/g, (sign) => signs[sign] ?? '');
  return spawnSync('/bin/sh', ['-c', asked], { cwd: folder }).status;
}

for (const name of ['plain', `it's 100 % odd "$HOME"`])
  test(`a segment is kept in the folder ${name}, the same one twice, and another never over it`, () => {
    const archive = join(folder, name);
    mkdirSync(archive);
    const { archive_command: keep } = archivingIn(archive);
    const { restore_command: bring } = recoveringFrom(archive, {});
    writeFileSync(join(folder, 'segment'), 'one');
    assert.equal(ask(keep, '0001', 'segment'), 0);
    assert.equal(ask(keep, '0001', 'segment'), 0, 'PostgreSQL may ask again after a crash');
    writeFileSync(join(folder, 'segment'), 'other');
    assert.notEqual(ask(keep, '0001', 'segment'), 0);
    assert.equal(gunzipSync(readFileSync(join(archive, '0001.gz'))).toString(), 'one');
    assert.deepEqual(readdirSync(archive), ['0001.gz']);

    assert.equal(ask(bring, '0001', 'brought'), 0);
    assert.equal(readFileSync(join(folder, 'brought'), 'utf8'), 'one');
    assert.notEqual(ask(bring, '0002', 'brought'), 0);
  });

test('a segment that cannot be written is not said to be kept', () => {
  const { archive_command: keep } = archivingIn(join(folder, 'not there'));
  assert.notEqual(ask(keep, '0001', 'segment'), 0);
});

test('a moment is written as a server reads it that knows no time zones yet, and never rounded up', () => {
  const at = Temporal.Instant.from('2026-11-22T10:15:00.123456789Z');
  assert.equal(recoveringFrom('x', { at })['recovery_target_time'], '2026-11-22T10:15:00.123456+00');
  assert.equal(recoveringFrom('x', {})['recovery_target_time'], undefined);
});
