import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeDatabase, openDatabase } from '#platform/database';
import { testDatabase } from '#test/database';
import { withoutWaiting } from './settings.ts';

const { urls } = await testDatabase();

async function waits(url: string) {
  const database = openDatabase({ url, connections: 1, name: 'demo' });
  const { rows } = await database.pool.query<{ setting: string; source: string }>(
    `select setting, source from pg_settings where name = 'synchronous_commit'`,
  );
  await closeDatabase(database);
  return rows[0];
}

test('commits of the loading do not wait for the disk, and those of nobody else are changed', async () => {
  assert.deepEqual(await waits(withoutWaiting(urls.application)), { setting: 'off', source: 'client' });
  assert.notEqual((await waits(urls.application))?.source, 'client');
});
