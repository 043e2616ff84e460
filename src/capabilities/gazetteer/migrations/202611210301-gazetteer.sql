-- Properties, streets and their addresses (BS 7666), as the national file formats bring them.
-- What a file brought is an edition: the new one is staged beside the old, and one row says which is live.

create schema gazetteer;
grant usage on schema gazetteer to moothall_application;

-- The identity of a property. Other schemas may point here, so it is never deleted and its UPRN never given again.
create table gazetteer.property (
  authority_id smallint not null default platform.authority(),
  uprn bigint not null check (uprn between 1 and 999999999999),
  primary key (authority_id, uprn)
);
call platform.protect('gazetteer.property', 'select, insert');

-- The identity of a street, likewise.
create table gazetteer.street (
  authority_id smallint not null default platform.authority(),
  usrn bigint not null check (usrn between 1 and 99999999),
  primary key (authority_id, usrn)
);
call platform.protect('gazetteer.street', 'select, insert');

-- One run of the importer: which file, and the edition that it stages.
create table gazetteer.import (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  edition integer generated always as identity,
  kind text not null check (kind in ('full', 'changes')),
  file_name text not null,
  digest bytea not null check (length(digest) = 32),
  encoding text not null check (encoding in ('utf-8', 'windows-1252')),
  began_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, edition)
);
call platform.protect('gazetteer.import', 'select, insert');

-- How a run ended. A run without an ending is under way, or died.
create table gazetteer.import_ending (
  authority_id smallint not null default platform.authority(),
  import_id uuid not null,
  outcome text not null check (outcome in ('live', 'refused')),
  summary jsonb not null,
  ended_at timestamptz not null,
  primary key (authority_id, import_id),
  foreign key (authority_id, import_id) references gazetteer.import
);
call platform.protect('gazetteer.import_ending', 'select, insert');

-- The edition that answers. Moving this row is the whole swap.
create table gazetteer.live (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  import_id uuid not null,
  primary key (authority_id),
  foreign key (authority_id, import_id) references gazetteer.import
);
call platform.protect('gazetteer.live', 'select, insert, update');

-- An edition whose records were taken out again after another took its place, or after it was refused.
create table gazetteer.clearing (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  cleared_at timestamptz not null,
  primary key (authority_id, edition),
  foreign key (authority_id, edition) references gazetteer.import (authority_id, edition)
);
call platform.protect('gazetteer.clearing', 'select, insert');

-- The records of an edition have no foreign keys: a file may bring them in any order, and millions of them. A record
-- without its property or street is counted when the lines are drawn up, and shown to nobody.

-- Type 11: a street.
create table gazetteer.street_record (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  usrn bigint not null,
  record_type text not null,
  swa_org_ref_naming text not null,
  state text not null,
  state_date date,
  street_surface text not null,
  street_classification text not null,
  version text not null,
  street_start_date date,
  street_end_date date,
  last_update_date date,
  record_entry_date date,
  street_start_x numeric,
  street_start_y numeric,
  street_start_lat numeric,
  street_start_long numeric,
  street_end_x numeric,
  street_end_y numeric,
  street_end_lat numeric,
  street_end_long numeric,
  street_tolerance numeric,
  primary key (authority_id, edition, usrn)
);
call platform.protect('gazetteer.street_record');

-- Type 15: the name of a street in one language.
create table gazetteer.street_descriptor (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  usrn bigint not null,
  street_description text not null,
  locality_name text not null,
  town_name text not null,
  administrative_area text not null,
  language text not null check (language in ('ENG', 'CYM', 'GAE', 'BIL')),
  start_date date,
  end_date date,
  last_update_date date,
  entry_date date,
  primary key (authority_id, edition, usrn, language)
);
call platform.protect('gazetteer.street_descriptor');

-- Type 21: a property on the ground (basic land and property unit). Coordinates as supplied.
create table gazetteer.blpu (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  uprn bigint not null,
  logical_status text not null,
  blpu_state text not null,
  blpu_state_date date,
  parent_uprn bigint,
  x_coordinate numeric not null,
  y_coordinate numeric not null,
  latitude numeric,
  longitude numeric,
  rpc text not null,
  local_custodian_code text not null,
  country text not null,
  start_date date,
  end_date date,
  last_update_date date,
  entry_date date,
  addressbase_postal text not null,
  postcode_locator text not null,
  multi_occ_count integer,
  primary key (authority_id, edition, uprn)
);
call platform.protect('gazetteer.blpu');

-- Type 23: the key by which another system knows the property.
create table gazetteer.cross_reference (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  uprn bigint not null,
  xref_key text not null,
  cross_reference text not null,
  version text not null,
  source text not null,
  start_date date,
  end_date date,
  last_update_date date,
  entry_date date,
  primary key (authority_id, edition, xref_key)
);
call platform.protect('gazetteer.cross_reference');

-- Type 24: one address of a property (land and property identifier), in one language.
create table gazetteer.lpi (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  uprn bigint not null,
  lpi_key text not null,
  language text not null,
  logical_status text not null,
  start_date date,
  end_date date,
  last_update_date date,
  entry_date date,
  sao_start_number integer,
  sao_start_suffix text not null,
  sao_end_number integer,
  sao_end_suffix text not null,
  sao_text text not null,
  pao_start_number integer,
  pao_start_suffix text not null,
  pao_end_number integer,
  pao_end_suffix text not null,
  pao_text text not null,
  usrn bigint not null,
  usrn_match_indicator text not null,
  area_name text not null,
  level text not null,
  official_flag text not null,
  primary key (authority_id, edition, lpi_key)
);
create index lpi_uprn on gazetteer.lpi (authority_id, edition, uprn);
call platform.protect('gazetteer.lpi');

-- Type 28: the address to which Royal Mail delivers.
create table gazetteer.delivery_point (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  uprn bigint not null,
  udprn bigint not null,
  organisation_name text not null,
  department_name text not null,
  sub_building_name text not null,
  building_name text not null,
  building_number integer,
  dependent_thoroughfare text not null,
  thoroughfare text not null,
  double_dependent_locality text not null,
  dependent_locality text not null,
  post_town text not null,
  postcode text not null,
  postcode_type text not null,
  delivery_point_suffix text not null,
  welsh_dependent_thoroughfare text not null,
  welsh_thoroughfare text not null,
  welsh_double_dependent_locality text not null,
  welsh_dependent_locality text not null,
  welsh_post_town text not null,
  po_box_number text not null,
  process_date date,
  start_date date,
  end_date date,
  last_update_date date,
  entry_date date,
  primary key (authority_id, edition, uprn, udprn)
);
call platform.protect('gazetteer.delivery_point');

-- Type 30: what a property became when it was split, merged or renumbered.
create table gazetteer.successor (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  uprn bigint not null,
  succ_key text not null,
  start_date date,
  end_date date,
  last_update_date date,
  entry_date date,
  successor bigint not null,
  primary key (authority_id, edition, succ_key)
);
call platform.protect('gazetteer.successor');

-- Type 31: who is there.
create table gazetteer.organisation (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  uprn bigint not null,
  org_key text not null,
  organisation text not null,
  legal_name text not null,
  start_date date,
  end_date date,
  last_update_date date,
  entry_date date,
  primary key (authority_id, edition, org_key)
);
create index organisation_uprn on gazetteer.organisation (authority_id, edition, uprn);
call platform.protect('gazetteer.organisation');

-- Type 32: what kind of property it is.
create table gazetteer.classification (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  uprn bigint not null,
  class_key text not null,
  classification_code text not null,
  class_scheme text not null,
  scheme_version text not null,
  start_date date,
  end_date date,
  last_update_date date,
  entry_date date,
  primary key (authority_id, edition, class_key)
);
create index classification_uprn on gazetteer.classification (authority_id, edition, uprn);
call platform.protect('gazetteer.classification');
