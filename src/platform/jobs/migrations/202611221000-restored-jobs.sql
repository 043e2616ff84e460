-- For reconcilers: of the jobs named by their keys, those are added again that the queue has lost, or that it tried to the
-- last attempt and could not give up. One that waits, or runs, keeps its attempts and its time. Gives how many.

grant create on schema jobs to moothall_jobs;
create function jobs.restore(task text, attempts integer, keys text[], payloads text[]) returns integer
  language plpgsql security definer set search_path = '' as $$
declare
  wanted record;
  restored integer := 0;
begin
  for wanted in
    select w.key, w.payload from unnest(keys, payloads) as w (key, payload)
    where not exists (
      select from graphile_worker._private_jobs j
      where j.key = w.key and (j.locked_by is not null or j.attempts < j.max_attempts))
  loop
    delete from graphile_worker._private_jobs j
    where j.key = wanted.key and j.locked_by is null and j.attempts >= j.max_attempts;
    perform graphile_worker.add_job(
      identifier => task, payload => wanted.payload::json, job_key => wanted.key, max_attempts => attempts);
    restored := restored + 1;
  end loop;
  return restored;
end $$;
alter function jobs.restore(text, integer, text[], text[]) owner to moothall_jobs;
revoke create on schema jobs from moothall_jobs;
revoke all on function jobs.restore(text, integer, text[], text[]) from public;
grant execute on function jobs.restore(text, integer, text[], text[]) to moothall_application;
