-- A database that is brought to another cluster meets transaction numbers that begin again from below. What is ordered by
-- them goes on above what is there: every number of ours is the cluster's, raised by `platform.raised_by()`. Both constants
-- are replaced when `migrate` or a restore finds itself in another cluster (src/platform/database/settle-in.ts).
create function platform.raised_by() returns bigint
  language sql stable parallel safe
  return 0::bigint;

-- The cluster in which this database was at home when `platform.raised_by()` was last looked at.
do $$ begin
  execute format('create function platform.home_cluster() returns text language sql stable parallel safe return %L::text',
    (select system_identifier::text from pg_control_system()));
end $$;

-- The number of this transaction, for what is ordered by it.
create function platform.writer() returns xid8
  language sql volatile
  return (pg_current_xact_id()::text::bigint + platform.raised_by())::text::xid8;

-- Whatever bears a lower number has settled: no transaction that is still open could add to it.
create function platform.horizon() returns xid8
  language sql stable
  return (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + platform.raised_by())::text::xid8;
