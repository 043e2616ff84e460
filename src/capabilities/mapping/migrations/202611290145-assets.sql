-- Things that stand somewhere: lamps, bins, trees, libraries. A row is one version of one of them. An import that finds it
-- changed closes the row at its own number and writes the next; readers take what is open at the layer's live number, so that a
-- file is written in batches and answers at once or not at all. Nothing is deleted: old cases point at what stood there.

-- The settings of a layer, from the council's data.
create table mapping.asset_layer (
  authority_id smallint not null default platform.authority(),
  layer text not null check (layer ~ '^[a-z][a-z0-9-]{0,62}$'),
  position integer not null,
  words jsonb not null,
  marker text not null,
  is_public boolean not null,
  is_reportable boolean not null,
  within integer not null check (within > 0),
  primary key (authority_id, layer)
);
call platform.protect('mapping.asset_layer', 'select, insert, update, delete');
call platform.arranges('mapping.asset_layer');

-- Every import of a layer; without `ended_at` it is under way, or died.
create table mapping.asset_import (
  authority_id smallint not null default platform.authority(),
  layer text not null,
  number integer not null check (number > 0),
  id uuid not null,
  file text not null,
  digest text not null,
  begun_at timestamptz not null,
  ended_at timestamptz,
  primary key (authority_id, layer, number)
);
call platform.protect('mapping.asset_import', 'select, insert, update, delete');

-- Which import answers, by layer.
create table mapping.asset_live (
  authority_id smallint not null default platform.authority(),
  layer text not null,
  number integer not null,
  digest text not null,
  primary key (authority_id, layer)
);
call platform.protect('mapping.asset_live', 'select, insert, update');
call platform.arranges('mapping.asset_live');

create table mapping.asset (
  authority_id smallint not null default platform.authority(),
  layer text not null,
  id text not null check (length(id) between 1 and 60),
  since integer not null,
  until integer not null default 2147483647,
  name text not null,
  name_cy text not null,
  easting double precision not null,
  northing double precision not null,
  strip integer not null generated always as (floor(easting / 100)::integer) stored,
  usrn bigint,
  facts jsonb not null,
  digest text not null,
  primary key (authority_id, layer, id, since)
);
-- Strips of 100 metres from south to north: what is near and what is in a box are ranges of plain numbers (record 12).
create index asset_place on mapping.asset (authority_id, layer, strip, northing);
-- One open version of each.
create unique index asset_open on mapping.asset (authority_id, layer, id) where until = 2147483647;
call platform.protect('mapping.asset', 'select, insert, update, delete');
