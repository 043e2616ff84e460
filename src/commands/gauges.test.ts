import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from 'pg';
import { systemClock } from '#platform/clock';
import { residentPortal } from '#portals/resident';
import { testDatabase } from '#test/database';
import { lateMail } from './gauges-queue.ts';
import { promisesMail } from './mounts.ts';

const { database, urls } = await testDatabase();

async function queued(count: number, age: string): Promise<void> {
  const client = new Client({ connectionString: urls.jobs });
  await client.connect();
  await client.query('delete from graphile_worker._private_jobs');
  for (let job = 0; job < count; job += 1)
    await client.query(
      `select graphile_worker.add_job('send-message', '{}'::json, run_at => now() - $1::interval)`,
      [age],
    );
  await client.end();
}

const late = async () => lateMail({ database, clock: systemClock });

test('emails are late when several have waited for a quarter of an hour, and not for one slow mailbox', async () => {
  assert.equal(await late(), undefined);
  await queued(3, '5 minutes');
  assert.equal(await late(), undefined);
  await queued(2, '20 minutes');
  assert.equal(await late(), undefined);
  await queued(3, '20 minutes');
  assert.equal(await late(), 20);
  await queued(3, '-20 minutes');
  assert.equal(await late(), undefined, 'they are for later');
});

test('the pages that promise an email are pages of the portal', () => {
  const known = residentPortal.pages.map(({ at }) => at);
  assert.deepEqual(
    promisesMail.filter((at) => !known.includes(at)),
    [],
  );
});
