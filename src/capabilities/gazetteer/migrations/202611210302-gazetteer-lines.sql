-- How addresses are found: what is drawn up from an edition when its records are whole.

-- One row for each address, as it is shown and as it is sought: `words` in capitals without accents or punctuation,
-- `sort` puts house 2 before house 10, `cell` is the 100 metre square of the National Grid (east * 20,000 + north).
create table gazetteer.line (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  lpi_key text not null,
  uprn bigint not null,
  usrn bigint not null,
  language text not null check (language in ('en', 'cy')),
  logical_status text not null,
  line text not null,
  postcode text collate "C" not null,
  words text collate "C" not null,
  sort text collate "C" not null,
  easting double precision not null,
  northing double precision not null,
  cell integer not null,
  primary key (authority_id, edition, lpi_key)
);
create index line_postcode on gazetteer.line (authority_id, edition, postcode, sort);
create index line_street on gazetteer.line (authority_id, edition, usrn, sort);
create index line_property on gazetteer.line (authority_id, edition, uprn);
create index line_cell on gazetteer.line (authority_id, edition, cell);
call platform.protect('gazetteer.line');

-- Every word by which a street can be sought: of its name, locality and town, and of what the buildings in it are called.
create table gazetteer.street_word (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  word text collate "C" not null,
  usrn bigint not null,
  primary key (authority_id, edition, word, usrn)
);
create index street_word_street on gazetteer.street_word (authority_id, edition, usrn, word);
call platform.protect('gazetteer.street_word');

-- The last known address of a property that is in the live edition no more: old cases still say where they were.
create table gazetteer.departed (
  authority_id smallint not null default platform.authority(),
  uprn bigint not null,
  edition integer not null,
  line text not null,
  postcode text not null,
  easting double precision not null,
  northing double precision not null,
  primary key (authority_id, uprn),
  foreign key (authority_id, uprn) references gazetteer.property
);
call platform.protect('gazetteer.departed', 'select, insert, update');

-- A new edition is a million rows that the planner has not counted yet: until it has, it reads the wrong index (740 ms
-- for a search that takes 5). Only the owner may count, so that the application asks by this door.
create function gazetteer.count_rows(counted text) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if counted not in ('blpu', 'lpi', 'street_descriptor', 'delivery_point', 'organisation', 'line', 'street_word') then
    raise exception 'no table of the gazetteer is counted by that name';
  end if;
  execute pg_catalog.format('analyze gazetteer.%I', counted);
end $$;
revoke all on function gazetteer.count_rows(text) from public;
grant execute on function gazetteer.count_rows(text) to moothall_application;
