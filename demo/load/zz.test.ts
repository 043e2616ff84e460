import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { testDatabase, act } from '#test/database';
import { publishPacks, readCouncil, readOffer } from '#services';
const read = await readCouncil(join(import.meta.dirname, '../../councils/thornmere'));
assert.ok('found' in read);
const offer = await readOffer(join(import.meta.dirname, '../../services'), read.found);
for (const flags of (process.env['FLAGS'] ?? '').split(',')) {
  const { begin, urls } = await testDatabase();
  await begin((tx) => publishPacks(tx, offer, act('2026-11-21T08:00:00Z')));
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  const t = performance.now();
  const r = spawnSync(
    '/usr/bin/time',
    [
      '-f',
      '%e s wall %U user %S sys',
      process.execPath,
      ...flags.split(' ').filter(Boolean),
      join(import.meta.dirname, '../load.ts'),
      JSON.stringify({
        databaseUrl: urls.application,
        authority: 1,
        size: 'small',
        today: '2026-11-21',
        folder,
      }),
    ],
    { encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: '/tmp/ncc' } },
  );
  console.log(flags, Math.round(performance.now() - t), r.status, r.stderr);
}
