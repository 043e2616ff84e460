-- What a council has arranged: its offer of services, calendars, queues, maps and the edition of its gazetteer. It is read
-- in every request and changes a few times a year, so that a process keeps what it read under a revision.
create table platform.arrangement (
  authority_id smallint primary key default platform.authority(),
  revision uuid not null default gen_random_uuid()
);
call platform.protect('platform.arrangement', 'select');

-- A new revision is drawn, not counted: none comes again, in whichever copy of the database.
create function platform.rearrange() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if platform.authority() is not null then
    insert into platform.arrangement default values
      on conflict (authority_id) do update set revision = gen_random_uuid();
  end if;
  return null;
end $$;
revoke all on function platform.rearrange() from public;

-- Whatever changes such a table, by whichever way, draws a new revision in the same transaction.
create procedure platform.arranges(arranged regclass) language plpgsql as $$
begin
  execute format('create trigger rearrange after insert or update or delete or truncate on %s
    for each statement execute function platform.rearrange()', arranged);
end $$;
