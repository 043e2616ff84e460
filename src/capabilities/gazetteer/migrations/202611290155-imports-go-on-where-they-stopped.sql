-- An import says what supply it reads and how far it has come, goes on where it stopped, and keeps what it did not take.

-- `based_on`: the edition that changes start from. A rehearsal goes all the way but one: nothing answers from it.
alter table gazetteer.import
  add column format text not null default 'address-base-premium',
  add column supplier text not null default '',
  add column processed_on date,
  add column volumes integer not null default 1,
  add column last_volume integer,
  add column based_on integer,
  add column rehearsal boolean not null default false;

-- A row for each run: there are dozens.
alter table gazetteer.import_ending
  drop constraint import_ending_outcome_check,
  -- squawk-ignore constraint-missing-not-valid
  add constraint import_ending_outcome_check check (outcome in ('live', 'refused', 'rehearsed', 'given-up'));

-- How far a run has come, written in the transactions that bring it there. `runner` is the process that goes on with it: one
-- that finds another's number there has been overtaken and stops.
create table gazetteer.import_progress (
  authority_id smallint not null default platform.authority(),
  import_id uuid not null,
  runner uuid not null,
  stage text not null check (stage in ('copying', 'staging', 'indexing', 'applying', 'linking', 'writing-lines')),
  volume integer not null,
  line integer not null,
  place text not null,
  done bigint not null,
  of bigint not null,
  counts jsonb not null,
  reached_at timestamptz not null,
  primary key (authority_id, import_id),
  foreign key (authority_id, import_id) references gazetteer.import
);
call platform.protect('gazetteer.import_progress', 'select, insert, update');

-- Lines that were left out, or taken without a value (`taken`), in the order in which that was found.
create table gazetteer.import_reject (
  authority_id smallint not null default platform.authority(),
  import_id uuid not null,
  ordinal integer not null,
  file text not null,
  line integer not null,
  record_type text not null,
  record_key text not null,
  reason jsonb not null,
  taken boolean not null,
  record text not null,
  primary key (authority_id, import_id, ordinal),
  foreign key (authority_id, import_id) references gazetteer.import
);
call platform.protect('gazetteer.import_reject', 'select, insert, delete');

-- What properties became that are in the live edition no more.
create table gazetteer.succession (
  authority_id smallint not null default platform.authority(),
  uprn bigint not null,
  successor bigint not null,
  primary key (authority_id, uprn, successor)
);
create index succession_to on gazetteer.succession (authority_id, successor, uprn);
call platform.protect('gazetteer.succession', 'select, insert');

-- Type 12 of the local format: what another register calls a street.
create table gazetteer.street_reference (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  usrn bigint not null,
  xref_type text not null,
  usrn_version text not null,
  xref_id text not null,
  xref_version text not null,
  entry_date date,
  primary key (authority_id, edition, usrn, xref_type, xref_id)
) partition by range (edition);
call platform.protect('gazetteer.street_reference');

-- Type 22 of the local format: from what somebody knows of a property.
create table gazetteer.provenance (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  uprn bigint not null,
  prov_key text not null,
  provenance_code text not null,
  annotation text not null,
  start_date date,
  end_date date,
  last_update_date date,
  entry_date date,
  primary key (authority_id, edition, prov_key)
) partition by range (edition);
create index provenance_uprn on gazetteer.provenance (authority_id, edition, uprn);
call platform.protect('gazetteer.provenance');

-- What only the local format says of a property and its addresses.
alter table gazetteer.blpu
  add column ward_code text not null default '',
  add column parish_code text not null default '';
alter table gazetteer.lpi
  add column postally_addressable text not null default '',
  add column postcode text not null default '',
  add column post_town text not null default '';

-- The keys that a part holds more than once, written as the importer writes them, at most so many.
create function gazetteer.repeated_keys(book text, wanted integer, most integer) returns setof text
  language plpgsql stable security definer set search_path = '' as $$
declare
  keys text;
begin
  perform gazetteer.refuse_unless_staging(wanted);
  keys := gazetteer.key_columns(book);
  return query execute pg_catalog.format('select concat_ws(''|'', %s) from gazetteer.%I group by %1$s having count(*) > 1 limit %3$s',
    keys, 'staged_' || book || '_' || wanted, most);
end $$;

-- Takes out all but the first of each; the order of a part is the order of the file.
create function gazetteer.drop_repeats(book text, wanted integer) returns integer
  language plpgsql security definer set search_path = '' as $$
declare
  keys text;
  part text := pg_catalog.format('gazetteer.%I', 'staged_' || book || '_' || wanted);
  gone integer;
begin
  perform gazetteer.refuse_unless_staging(wanted);
  keys := gazetteer.key_columns(book);
  execute pg_catalog.format('delete from %s where ctid in (select place from (select ctid as place, '
    'row_number() over (partition by %s order by ctid) as nth from %1$s) numbered where nth > 1)', part, keys);
  get diagnostics gone = row_count;
  return gone;
end $$;

-- The columns of a table's key without council and edition, as a list.
create function gazetteer.key_columns(book text) returns text
  language sql stable set search_path = ''
begin atomic
  select pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' order by place)
  from gazetteer.books() b
  join pg_catalog.pg_index i on i.indrelid = b.oid and i.indisprimary
  cross join lateral pg_catalog.unnest(i.indkey::smallint[]) with ordinality as k (attnum, place)
  join pg_catalog.pg_attribute a on a.attrelid = b.oid and a.attnum = k.attnum
  where b.name = book and a.attname not in ('authority_id', 'edition');
end;

revoke all on function gazetteer.repeated_keys(text, integer, integer), gazetteer.drop_repeats(text, integer),
  gazetteer.key_columns(text) from public;
grant execute on function gazetteer.repeated_keys(text, integer, integer), gazetteer.drop_repeats(text, integer)
  to moothall_application;
