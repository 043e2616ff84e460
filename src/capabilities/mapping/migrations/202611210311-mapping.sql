-- Areas and the council's own map, on the National Grid (metres).
-- A shape is one list of numbers, east and north in turn, cut into rings or lines at `ends` (each the index after a
-- ring's last number). Bounds are whole metres that enclose it: plain numbers keep their index under the tenancy policy.

create schema mapping;
grant usage on schema mapping to moothall_application;

-- Which file each layer came from. The digest is the layer's revision: processes keep what they have read until it changes.
create table mapping.layer (
  authority_id smallint not null default platform.authority(),
  name text not null check (name in ('areas', 'map')),
  id uuid not null,
  revision text not null,
  imported_at timestamptz not null,
  primary key (authority_id, name)
);
call platform.protect('mapping.layer', 'select, insert, update');

create table mapping.area (
  authority_id smallint not null default platform.authority(),
  kind text not null check (kind in ('borough', 'ward', 'parish')),
  code text not null check (code <> ''),
  name text not null,
  name_cy text not null,
  west integer not null,
  south integer not null,
  east integer not null,
  north integer not null,
  coordinates double precision[] not null,
  ends integer[] not null,
  primary key (authority_id, kind, code),
  check (west <= east and south <= north)
);
call platform.protect('mapping.area', 'select, insert, delete');

-- The middle of a street, or of one stretch of it.
create table mapping.street_line (
  authority_id smallint not null default platform.authority(),
  number integer not null,
  usrn bigint,
  class text not null check (class in ('main', 'street', 'path')),
  name text not null,
  name_cy text not null,
  west integer not null,
  south integer not null,
  east integer not null,
  north integer not null,
  coordinates double precision[] not null,
  ends integer[] not null,
  primary key (authority_id, number),
  check (west <= east and south <= north)
);
call platform.protect('mapping.street_line', 'select, insert, delete');

-- What lies under the streets, in the order of drawing: areas to fill, lines to draw, points to name.
create table mapping.land (
  authority_id smallint not null default platform.authority(),
  number integer not null,
  class text not null check (class in ('built-up', 'industry', 'park', 'wood', 'water', 'building', 'rail', 'station', 'place')),
  form text not null check (form in ('area', 'line', 'point')),
  name text not null,
  west integer not null,
  south integer not null,
  east integer not null,
  north integer not null,
  coordinates double precision[] not null,
  ends integer[] not null,
  primary key (authority_id, number),
  check (west <= east and south <= north)
);
call platform.protect('mapping.land', 'select, insert, delete');
