import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { checkLog, segmentOf } from './wal.ts';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function logOf(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-wal-'));
  folders.push(folder);
  for (const name of names) writeFileSync(join(folder, `${name}.gz`), gzipSync(`the segment ${name}`));
  return folder;
}

const segment = (number: string, timeline = '00000001') => `${timeline}00000000${number.padStart(8, '0')}`;

test('a place in the log is in the segment that PostgreSQL names', () => {
  assert.equal(segmentOf('0/2000028', 1), '000000010000000000000002');
  assert.equal(segmentOf('1A/FF000000', 3), '000000030000001A000000FF');
});

test('a log without a gap is read through, from the end of the base backup on', async () => {
  const folder = logOf([segment('2'), segment('3'), segment('4'), segment('4', '00000002'), 'x']);
  assert.equal(await checkLog(folder, segment('2')), 3);
  assert.equal(await checkLog(join(folder, 'none'), segment('2')), 0);
});

test('a gap in the log is refused, also one right after the base backup', async () => {
  for (const names of [[segment('3'), segment('5')], [segment('4')]])
    await assert.rejects(checkLog(logOf(names), segment('2')), { code: 'backup.log-gap' });
});

test('a segment that was cut off is refused', async () => {
  const folder = logOf([segment('3')]);
  truncateSync(join(folder, `${segment('3')}.gz`), 20);
  await assert.rejects(checkLog(folder, segment('2')), { code: 'backup.file-damaged' });
});
