-- What a source of addresses outside said of one question, for as long as it may be kept. What was typed is a digest.
create table gazetteer.sourced_answer (
  authority_id smallint not null default platform.authority(),
  question bytea not null check (octet_length(question) = 32),
  uprns bigint[] not null check (cardinality(uprns) <= 100),
  has_more boolean not null,
  kept_until timestamptz not null,
  primary key (authority_id, question)
);
create index sourced_answer_end on gazetteer.sourced_answer (authority_id, kept_until);
call platform.protect('gazetteer.sourced_answer', 'select, insert, update, delete');

-- The addresses of those answers, each in both languages, or twice in the one that it has.
create table gazetteer.sourced_address (
  authority_id smallint not null default platform.authority(),
  uprn bigint not null check (uprn between 1 and 999999999999),
  usrn bigint check (usrn between 1 and 99999999),
  line_en text not null check (line_en <> ''),
  line_cy text not null check (line_cy <> ''),
  postcode text not null,
  street_en text not null,
  street_cy text not null,
  locality_en text not null,
  locality_cy text not null,
  town_en text not null,
  town_cy text not null,
  easting double precision not null,
  northing double precision not null,
  kept_until timestamptz not null,
  primary key (authority_id, uprn)
);
create index sourced_address_end on gazetteer.sourced_address (authority_id, kept_until);
create index sourced_address_street on gazetteer.sourced_address (authority_id, usrn, uprn);
call platform.protect('gazetteer.sourced_address', 'select, insert, update, delete');

-- Those that somebody chose: what was reported of them needs their words and place for as long as it is kept.
create table gazetteer.chosen_address (
  authority_id smallint not null default platform.authority(),
  uprn bigint not null check (uprn between 1 and 999999999999),
  usrn bigint check (usrn between 1 and 99999999),
  line_en text not null check (line_en <> ''),
  line_cy text not null check (line_cy <> ''),
  postcode text not null,
  street_en text not null,
  street_cy text not null,
  locality_en text not null,
  locality_cy text not null,
  town_en text not null,
  town_cy text not null,
  easting double precision not null,
  northing double precision not null,
  primary key (authority_id, uprn)
);
create index chosen_address_street on gazetteer.chosen_address (authority_id, usrn, uprn);
call platform.protect('gazetteer.chosen_address', 'select, insert, update');
