-- The spine: what happened, append-only; who looked; and the seals that make tampering show.

create schema ledger;
grant usage on schema ledger to moothall_application;

-- `tx` is the writing transaction: followers and the sealer go by it, since sequence numbers commit out of order.
create table ledger.event (
  authority_id smallint not null default platform.authority(),
  seq bigint generated always as identity,
  at timestamptz not null default now(),
  tx xid8 not null default pg_current_xact_id(),
  id uuid not null,
  type text not null check (type ~ '^[a-z-]+\.[a-z-]+$'),
  subject_kind text not null,
  subject_id uuid not null,
  case_id uuid,
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  channel text not null,
  request text not null,
  data jsonb not null,
  detail_digest bytea,
  primary key (authority_id, at, seq)
) partition by range (at);
create index event_order on ledger.event (authority_id, tx, seq);
create index event_case on ledger.event (authority_id, case_id, seq) where case_id is not null;
create index event_subject on ledger.event (authority_id, subject_id, seq);
create table ledger.event_default partition of ledger.event default;
call platform.protect('ledger.event', 'select, insert');
call platform.protect('ledger.event_default', '');

-- Personal values stand apart, so that they can be erased; the event keeps their salted digest.
create table ledger.detail (
  authority_id smallint not null default platform.authority(),
  event_id uuid not null,
  salt bytea not null,
  value jsonb not null,
  primary key (authority_id, event_id)
);
call platform.protect('ledger.detail', 'select, insert, delete');

-- One row for each page that showed personal data, with everybody and everything it showed.
create table ledger.look (
  authority_id smallint not null default platform.authority(),
  seq bigint generated always as identity,
  at timestamptz not null default now(),
  tx xid8 not null default pg_current_xact_id(),
  page text not null,
  subjects uuid[] not null,
  actor_kind text not null,
  actor text,
  channel text not null,
  request text not null,
  primary key (authority_id, at, seq)
) partition by range (at);
create index look_order on ledger.look (authority_id, tx, seq);
create table ledger.look_default partition of ledger.look default;
call platform.protect('ledger.look', 'select, insert');
call platform.protect('ledger.look_default', '');

-- Each seal covers the rows after the one before it, up to (last_tx, last_seq), and is chained to that one.
create table ledger.seal (
  authority_id smallint not null default platform.authority(),
  book text not null check (book in ('event', 'look')),
  number integer not null check (number > 0),
  last_tx xid8 not null,
  last_seq bigint not null,
  rows integer not null check (rows > 0),
  digest bytea not null check (length(digest) = 32),
  sealed_at timestamptz not null,
  primary key (authority_id, book, number)
);
call platform.protect('ledger.seal', 'select, insert');

-- How far a follower has read.
create table ledger.cursor (
  authority_id smallint not null default platform.authority(),
  follower text not null,
  tx xid8 not null default '0',
  seq bigint not null default 0,
  moved_at timestamptz not null default now(),
  primary key (authority_id, follower)
);
call platform.protect('ledger.cursor');

-- The digest of one row: every column, each preceded by its length, so that no two rows can be written alike.
create function ledger.event_digest(e ledger.event) returns bytea
  language sql stable
  return sha256(convert_to((
    select string_agg(coalesce(length(part)::text, '-') || ':' || coalesce(part, ''), ',' order by place)
    from unnest(array[
      e.authority_id::text, e.seq::text, extract(epoch from e.at)::text, e.tx::text, e.id::text, e.type, e.subject_kind,
      e.subject_id::text, e.case_id::text, e.actor_kind, e.actor, e.channel, e.request, e.data::text,
      encode(e.detail_digest, 'hex')
    ]) with ordinality as t (part, place)), 'UTF8'));

create function ledger.look_digest(l ledger.look) returns bytea
  language sql stable
  return sha256(convert_to((
    select string_agg(coalesce(length(part)::text, '-') || ':' || coalesce(part, ''), ',' order by place)
    from unnest(array[
      l.authority_id::text, l.seq::text, extract(epoch from l.at)::text, l.tx::text, l.page, l.subjects::text,
      l.actor_kind, l.actor, l.channel, l.request
    ]) with ordinality as t (part, place)), 'UTF8'));

-- A partition for each month, made ahead by the worker; what falls in none is kept by the default one. A month whose
-- rows already stand in the default partition stays there.
create function ledger.open_months(first date, last date) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  month date := pg_catalog.date_trunc('month', first)::date;
  book text;
  part text;
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('ledger.open_months'));
  while month <= last loop
    foreach book in array array['event', 'look'] loop
      part := pg_catalog.format('ledger.%I', book || pg_catalog.to_char(month, '_YYYY_MM'));
      if pg_catalog.to_regclass(part) is null then
        begin
          execute pg_catalog.format('create table %s partition of ledger.%I for values from (%L) to (%L)',
            part, book, month, (month + interval '1 month')::date);
          call platform.protect(part::regclass, '');
        exception when check_violation then null;
        end;
      end if;
    end loop;
    month := (month + interval '1 month')::date;
  end loop;
end $$;
revoke all on function ledger.open_months(date, date) from public;
grant execute on function ledger.open_months(date, date) to moothall_application;
