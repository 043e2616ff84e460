-- Areas have kinds that are data, facts, and a history: each kind has sets, of which each holds from its day until the next
-- set's day. Within its set an area may begin later or end earlier. '0001-01-01' and '9999-12-31' mean always and never.

alter table mapping.area drop constraint area_kind_check;
alter table mapping.area
  add column set_on date not null default '0001-01-01',
  add column from_on date not null default '0001-01-01',
  add column to_on date not null default '9999-12-31',
  add column facts jsonb not null default '{}';
alter table mapping.area drop constraint area_pkey;
-- A council has some hundred areas: building the key takes milliseconds.
-- squawk-ignore constraint-missing-not-valid, adding-serial-primary-key-field
alter table mapping.area add primary key (authority_id, kind, set_on, code, from_on);
alter table mapping.area
  add constraint area_kind_check check (kind ~ '^[a-z][a-z0-9-]{0,62}$') not valid,
  add constraint area_ends_after_it_begins check (from_on <= to_on) not valid,
  add constraint area_within_its_set check (set_on <= from_on) not valid;

-- A set of one kind: the file that it came from, and from which day it holds.
create table mapping.area_set (
  authority_id smallint not null default platform.authority(),
  kind text not null check (kind ~ '^[a-z][a-z0-9-]{0,62}$'),
  from_on date not null,
  revision text not null,
  file text not null,
  areas integer not null check (areas > 0),
  imported_at timestamptz not null,
  primary key (authority_id, kind, from_on)
);
call platform.protect('mapping.area_set', 'select, insert, update, delete');
call platform.arranges('mapping.area_set');

-- Kinds of area that the council names besides those that all councils have.
create table mapping.area_kind (
  authority_id smallint not null default platform.authority(),
  kind text not null check (kind ~ '^[a-z][a-z0-9-]{0,62}$'),
  words jsonb not null,
  apart boolean not null,
  covers boolean not null,
  primary key (authority_id, kind)
);
call platform.protect('mapping.area_kind', 'select, insert, update, delete');
call platform.arranges('mapping.area_kind');

-- Whose a street or a piece of land is when it is not the council's, and what a resident is told.
create table mapping.owner (
  authority_id smallint not null default platform.authority(),
  owner text not null check (owner ~ '^[a-z][a-z0-9-]{0,62}$'),
  words jsonb not null,
  web text,
  telephone text,
  does text not null check (does in ('tell', 'route')),
  queue text,
  check (does = 'tell' or queue is not null),
  primary key (authority_id, owner)
);
call platform.protect('mapping.owner', 'select, insert, update, delete');
call platform.arranges('mapping.owner');

create table mapping.street_owner (
  authority_id smallint not null default platform.authority(),
  usrn bigint not null,
  owner text not null check (owner ~ '^[a-z][a-z0-9-]{0,62}$'),
  primary key (authority_id, usrn)
);
call platform.protect('mapping.street_owner', 'select, insert, delete');
call platform.arranges('mapping.street_owner');

alter table mapping.layer drop constraint layer_name_check;
alter table mapping.layer add constraint layer_name_check check (name in ('areas', 'map', 'street-owners')) not valid;
