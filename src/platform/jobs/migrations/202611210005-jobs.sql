-- The door to the queue. graphile-worker's own schema belongs to the login moothall_jobs, which owns nothing else; the
-- application may add a job, in the transaction that made it necessary, and cannot read or change one.

create schema jobs;
grant usage on schema jobs to moothall_application;
grant usage, create on schema jobs to moothall_jobs;

create function jobs.add(task text, payload json, run_at timestamptz, key text, attempts integer) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  perform graphile_worker.add_job(
    identifier => task, payload => payload, run_at => run_at, job_key => key, max_attempts => attempts);
end $$;
alter function jobs.add(text, json, timestamptz, text, integer) owner to moothall_jobs;
revoke all on function jobs.add(text, json, timestamptz, text, integer) from public;
grant execute on function jobs.add(text, json, timestamptz, text, integer) to moothall_application;

-- Which workers live: each writes its own row every few seconds, and what a silent one had locked is given back.
create table jobs.worker (
  id text primary key,
  seen_at timestamptz not null
);
alter table jobs.worker owner to moothall_jobs;
revoke create on schema jobs from moothall_jobs;
