import type { Pool } from 'pg';

/**
 * Says of each worker named that it lives, and gives back what those hold who have been silent for too long. What bears a
 * time that has yet to come was written before the clock was set back: nobody waits until it comes.
 */
export async function beat(pool: Pool, living: readonly string[], deadAfterSeconds: number): Promise<void> {
  await pool.query(
    `insert into jobs.worker (id, seen_at) select id, now() from unnest($1::text[]) as t (id)
     on conflict (id) do update set seen_at = now()`,
    [living],
  );
  await pool.query(bringToday);
  await pool.query(giveBack, [`${String(deadAfterSeconds)} seconds`]);
}

/** Gives back at once what workers hold of whom we know that they have ended. */
export async function giveBackOf(pool: Pool, ended: readonly string[]): Promise<void> {
  await pool.query('select graphile_worker.force_unlock_workers($1::text[])', [ended]);
}

const soon = `now() + interval '1 minute'`;

/** A job that was to run at once is run at once, and one that was to wait waits as long as it was to. */
const bringToday = `
  update graphile_worker._private_jobs
  set run_at = run_at - (greatest(created_at, updated_at) - now()), created_at = now(), updated_at = now()
  where locked_by is null and greatest(created_at, updated_at) > ${soon}`;

/** Unlocks what workers that fell silent had taken; graphile-worker itself would wait four hours. */
const giveBack = `
  with silent as (
    select distinct j.locked_by as id from graphile_worker._private_jobs j
    where j.locked_by is not null and (j.locked_at < now() - $1::interval or j.locked_at > ${soon})
      and not exists (
        select from jobs.worker w where w.id = j.locked_by and w.seen_at between now() - $1::interval and ${soon})
  ), forgotten as (
    delete from jobs.worker where seen_at < now() - interval '1 day'
  )
  select graphile_worker.force_unlock_workers(array_agg(id)) from silent having count(*) > 0`;
