-- The ground on which every schema stands: roles, tenancy, and what the platform itself must remember.

do $$ begin
  if not exists (select from pg_roles where rolname = 'moothall_application') then
    create role moothall_application nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'moothall_search') then
    create role moothall_search nologin;
  end if;
exception when duplicate_object or unique_violation then null; -- another database of this cluster is migrating too
end $$;

grant usage on schema platform to moothall_application;
grant select on platform.migration to moothall_application;

create table platform.authority (
  id smallint primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{0,62}$'),
  name text not null,
  created_at timestamptz not null default now()
);

-- Whose rows this transaction may touch. Unset means nobody's: no row is seen, none can be written.
create function platform.authority() returns smallint
  language sql stable parallel safe
  return nullif(current_setting('moothall.authority', true), '')::smallint;

-- Every table of every schema passes through here: tenancy for all roles, its owner included, then the grants named.
create procedure platform.protect(protected regclass, granted text default 'select, insert, update, delete')
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', protected);
  execute format('alter table %s force row level security', protected);
  execute format('create policy tenancy on %s using (authority_id = (select platform.authority()))', protected);
  if granted <> '' then
    execute format('grant %s on %s to moothall_application', granted, protected);
  end if;
end $$;

alter table platform.authority enable row level security;
alter table platform.authority force row level security;
create policy tenancy on platform.authority using (id = (select platform.authority()));
create policy administration on platform.authority to current_user using (true) with check (true);
grant select on platform.authority to moothall_application;

-- At start, before any authority is chosen: the number of a council by its folder's name.
create function platform.authority_named(wanted text) returns smallint
  language sql stable security definer set search_path = ''
  return (select a.id from platform.authority a where a.slug = wanted);
revoke all on function platform.authority_named(text) from public;
grant execute on function platform.authority_named(text) to moothall_application;

-- One unsafe request, once: its key, what was sent (a digest) and what was answered.
create table platform.idempotency (
  authority_id smallint not null default platform.authority(),
  principal text not null,
  route text not null,
  key text not null check (length(key) between 16 and 64),
  sent bytea not null,
  status smallint,
  location text,
  body jsonb,
  claimed_at timestamptz not null,
  primary key (authority_id, principal, route, key)
);
create index idempotency_age on platform.idempotency (authority_id, claimed_at);
call platform.protect('platform.idempotency');

-- A browser's session with one portal. The cookie holds a token; only its digest stands here.
create table platform.session (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  token_digest bytea not null check (length(token_digest) = 32),
  portal text not null,
  principal_kind text check (principal_kind in ('officer', 'resident')),
  principal_id uuid,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  signed_in_at timestamptz,
  ends_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, token_digest),
  check ((principal_kind is null) = (principal_id is null)),
  check ((principal_kind is null) = (signed_in_at is null))
);
create index session_principal on platform.session (authority_id, principal_id) where principal_id is not null;
create index session_end on platform.session (authority_id, ends_at);
call platform.protect('platform.session');

-- How often something was tried within a window, for limits that hold across processes.
create table platform.attempt (
  authority_id smallint not null default platform.authority(),
  bucket text not null,
  window_at timestamptz not null,
  count integer not null check (count > 0),
  primary key (authority_id, bucket, window_at)
);
create index attempt_age on platform.attempt (authority_id, window_at);
call platform.protect('platform.attempt');
