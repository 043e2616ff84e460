-- What an operator watches of the queue: of each kind of job how many wait, counted to 10,000, how many of them failed
-- before, and since when the oldest could have been done; and whether a worker lives. It says nothing of whom a job is about.
create function jobs.figures()
  returns table (task text, waiting integer, failed integer, oldest_at timestamptz, worker_seen_at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    with first as (
      select j.task_id, j.attempts, case when j.attempts = 0 then j.run_at else j.created_at end as since
      from graphile_worker._private_jobs j
      where j.attempts < j.max_attempts and (j.attempts > 0 or j.run_at <= pg_catalog.now()) limit 10000
    ), kinds as (
      select t.identifier as kind, pg_catalog.count(*)::int as all_of, (pg_catalog.count(*) filter (where f.attempts > 0))::int as again,
        pg_catalog.min(f.since) as since
      from first f join graphile_worker._private_tasks t on t.id = f.task_id group by 1
    )
    select k.kind, k.all_of, k.again, k.since, (select pg_catalog.max(w.seen_at) from jobs.worker w)
    from (select 1) as always left join kinds k on true;
end $$;
grant create on schema jobs to moothall_jobs;
alter function jobs.figures() owner to moothall_jobs;
revoke create on schema jobs from moothall_jobs;
revoke all on function jobs.figures() from public;
grant execute on function jobs.figures() to moothall_application;
