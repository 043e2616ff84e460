import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { holds } from './holds.ts';

test('a shell that Ctrl-C reaches is asked again: being stopped says nothing of the paths', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-holds-'));
  const mark = join(folder, 'stopped once');
  const stoppedOnce = 'test -e "$1" || { : > "$1"; kill -INT $$; }; test -e "$2"';
  assert.equal(holds(stoppedOnce, [mark, folder]), true);
  rmSync(mark);
  assert.equal(holds(stoppedOnce, [mark, join(folder, 'not there')]), false);
  writeFileSync(mark, '');
  assert.equal(holds('test -d "$1"', [mark]), false);
  rmSync(folder, { recursive: true });
});
