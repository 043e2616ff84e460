import { EventEmitter } from 'node:events';
import { Logger, run, runMigrations } from 'graphile-worker';
import type { Runner, WorkerEvents } from 'graphile-worker';
import { Pool } from 'pg';
import { repeat } from './repeat.ts';
import type { Runnable, Workshop } from './runnable.ts';

export type WorkerSettings = Workshop & {
  /** A direct connection (not pooled by transaction) as the login moothall_jobs. */
  readonly jobsUrl: string;
  readonly jobs: readonly Runnable[];
  readonly atOnce: number;
};

/** Brings the queue's own schema to its level, as its own login. */
export async function migrateJobs(jobsUrl: string): Promise<void> {
  const pgPool = openPool(jobsUrl, 1, () => {});
  try {
    await runMigrations({ pgPool, logger: silent });
  } finally {
    await pgPool.end();
  }
}

/** How often a worker says that it lives, and after how long a silence its work is given to others. */
const beatSeconds = 5;
const deadAfterSeconds = 30;

export async function startWorker({
  jobsUrl,
  jobs,
  atOnce,
  ...workshop
}: WorkerSettings): Promise<{ readonly stop: () => Promise<void> }> {
  const pgPool = openPool(jobsUrl, 4, (error) =>
    workshop.log.warn({ err: error }, 'a connection of the queue broke'),
  );
  const events: WorkerEvents = new EventEmitter();
  let poolId: string | undefined;
  events.on('pool:create', ({ workerPool }) => {
    poolId = workerPool.id;
  });
  const begin = async () =>
    run({
      pgPool,
      events,
      noHandleSignals: true,
      logger: silent,
      taskList: Object.fromEntries(jobs.map((job) => [job.name, job.task(workshop)])),
      preset: { worker: { ...manner, concurrentJobs: atOnce, localQueue: { size: atOnce + 1 } } },
    });
  const shifts = await inShifts(begin, workshop.log);
  const heart = repeat({ name: 'heartbeat', everySeconds: beatSeconds, log: workshop.log }, () =>
    beat(pgPool, poolId),
  );
  const stop = async () => {
    await shifts.stop();
    await heart.stop();
    await pgPool.end();
  };
  return { stop };
}

/**
 * Without a delay graphile-worker waits for nobody when it writes down how a job ended, and a connection that is lost
 * just then ends the process. With one it tries again.
 */
const manner = { pollInterval: 1_000, completeJobBatchDelay: 0, failJobBatchDelay: 0 };

/** A queue that gave up, because its database was away for too long, is begun anew until it is stopped. */
async function inShifts(begin: () => Promise<Runner>, log: Workshop['log']) {
  let runner: Runner | undefined = await begin();
  let isStopping = false;
  const shifts = repeat({ name: 'queue', everySeconds: beatSeconds, log }, async () => {
    runner ??= await begin();
    if (isStopping) await runner.stop();
    await runner.promise.finally(() => {
      runner = undefined;
    });
  });
  return {
    stop: async () => {
      isStopping = true;
      const ended = shifts.stop();
      await runner?.stop();
      await ended;
    },
  };
}

function openPool(url: string, max: number, onBroken: (error: Error) => void): Pool {
  const pool = new Pool({ connectionString: url, max, application_name: 'moothall jobs' });
  pool.on('error', onBroken);
  pool.on('connect', (client) => client.on('error', onBroken));
  return pool;
}

async function beat(pool: Pool, id: string | undefined): Promise<void> {
  await pool.query(
    `insert into jobs.worker (id, seen_at) values ($1, now()) on conflict (id) do update set seen_at = now()`,
    [id],
  );
  await pool.query(giveBack, [`${String(deadAfterSeconds)} seconds`]);
}

/** Unlocks what workers that fell silent had taken; graphile-worker itself would wait four hours. */
const giveBack = `
  with silent as (
    select distinct j.locked_by as id from graphile_worker._private_jobs j
    where j.locked_by is not null and j.locked_at < now() - $1::interval
      and not exists (select from jobs.worker w where w.id = j.locked_by and w.seen_at >= now() - $1::interval)
  ), forgotten as (
    delete from jobs.worker where seen_at < now() - interval '1 day'
  )
  select graphile_worker.force_unlock_workers(array_agg(id)) from silent having count(*) > 0`;

const silent = new Logger(() => () => {});
