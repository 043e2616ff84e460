import assert from 'node:assert/strict';
import { once, EventEmitter } from 'node:events';
import { after, test } from 'node:test';
import { Client } from 'pg';
import { z } from 'zod';
import { systemClock } from '#platform/clock';
import { openLog } from '#platform/log';
import { testDatabase } from '#test/database';
import { addJob, runnable, startWorker } from './index.ts';
import type { Job } from './index.ts';

const { begin, database, urls } = await testDatabase();
const log = openLog({ level: 'silent', process: 'test' });
const happenings = new EventEmitter();

type Order = { readonly what: string };
const errand: Job<Order, string, string> = {
  name: 'errand',
  payload: z.object({ what: z.string() }),
  attempts: 2,
  prepare: async (_tx, { what }) => (what === 'nothing left' ? undefined : what),
  perform: async (plan) => {
    if (plan === 'impossible') throw new Error('the other side is down');
    return plan.toUpperCase();
  },
  record: async (_tx, { done }) => void happenings.emit('recorded', done),
  giveUp: async (_tx, { what }) => void happenings.emit('given up', what),
};

async function asJobs<Row extends object>(statement: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: urls.jobs });
  await client.connect();
  const { rows } = await client.query<Row>(statement);
  await client.end();
  return rows;
}

const worker = await startWorker({
  jobsUrl: urls.jobs,
  database,
  clock: systemClock,
  log,
  jobs: [runnable(errand)],
  atOnce: 2,
  rhythm: { beatSeconds: 1, deadAfterSeconds: 30 },
});
after(() => worker.stop());

test('a job added in a transaction is done after its commit: prepared, performed, recorded', async () => {
  const recorded = once(happenings, 'recorded');
  await begin((tx) => addJob(tx, errand, { what: 'a letter' }));
  assert.deepEqual(await recorded, ['A LETTER']);
});

test('a job of a transaction that was rolled back never was', async () => {
  await assert.rejects(
    begin(async (tx) => {
      await addJob(tx, errand, { what: 'never' });
      throw new Error('rolled back');
    }),
  );
  const [row] = await asJobs<{ count: string }>(
    `select count(*) as count from graphile_worker._private_jobs where payload::text like '%never%'`,
  );
  assert.equal(row?.count, '0');
});

test('a job that fails to its last attempt is given up where somebody sees it', async () => {
  const givenUp = once(happenings, 'given up');
  await begin((tx) => addJob(tx, errand, { what: 'impossible' }));
  while (
    (
      await asJobs(
        `update graphile_worker._private_jobs set run_at = now() where attempts = 1 and locked_at is null and payload::text like '%impossible%' returning 1`,
      )
    ).length === 0
  );
  await asJobs(`select pg_notify('jobs:insert', '{"r":"a","count":1}')`);
  assert.deepEqual(await givenUp, ['impossible']);
});

test('what a dead worker had locked is done by another within its next beat', async () => {
  const recorded = once(happenings, 'recorded');
  const later = Temporal.Now.instant().add({ hours: 1 });
  await begin((tx) => addJob(tx, errand, { what: 'left behind', at: later }));
  await asJobs(`update graphile_worker._private_jobs set run_at = now() - interval '1 minute', locked_by = 'a dead worker',
    locked_at = now() - interval '40 seconds' where payload::text like '%left behind%'`);
  assert.deepEqual(await recorded, ['LEFT BEHIND']);
});

test('after the clock was set back an hour, nothing waits an hour for it: what was added, and what a dead worker had locked', async () => {
  const later = Temporal.Now.instant().add({ hours: 1 });
  const done = new Set<string>();
  const both = Promise.withResolvers<void>();
  happenings.on('recorded', (what: string) => done.add(what).size === 2 && both.resolve());
  await begin((tx) => addJob(tx, errand, { what: 'added before', at: later }));
  await begin((tx) => addJob(tx, errand, { what: 'locked before', at: later }));
  await asJobs(`update graphile_worker._private_jobs set created_at = run_at, updated_at = run_at`);
  await asJobs(`insert into jobs.worker values ('dead before', now() + interval '1 hour')`);
  await asJobs(`update graphile_worker._private_jobs set locked_by = 'dead before', locked_at = now() + interval '1 hour'
    where payload::text like '%locked before%'`);
  await both.promise;
});

test('a queue whose connections are lost finds new ones', async () => {
  await asJobs(`select pg_terminate_backend(pid) from pg_stat_activity
    where usename = current_user and datname = current_database() and pid <> pg_backend_pid()`);
  const recorded = once(happenings, 'recorded');
  await begin((tx) => addJob(tx, errand, { what: 'afterwards' }));
  assert.deepEqual(await recorded, ['AFTERWARDS']);
});

test('the application can add a job but neither read nor change one', async () => {
  for (const statement of ['select * from graphile_worker.jobs', 'select * from jobs.worker'])
    await assert.rejects(database.pool.query(statement), /permission denied/);
});
