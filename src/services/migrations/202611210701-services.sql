-- Services: what a council has published, and what it offers at present.

create schema services;
grant usage on schema services to moothall_application;

-- One published version of a service, all its documents. It never changes: requests and cases are pinned to it.
-- The content is json, not jsonb, since the order of actions and outcomes is the order in which they are offered.
create table services.pack (
  authority_id smallint not null default platform.authority(),
  service text not null check (service ~ '^[a-z][a-z0-9-]{0,62}$'),
  version integer not null check (version > 0),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  content json not null,
  published_at timestamptz not null,
  primary key (authority_id, service, version)
);
call platform.protect('services.pack', 'select, insert');

-- The version that is live. No row: the service is not offered.
create table services.offer (
  authority_id smallint not null default platform.authority(),
  service text not null,
  version integer not null,
  offered_at timestamptz not null,
  primary key (authority_id, service),
  foreign key (authority_id, service, version) references services.pack
);
call platform.protect('services.offer');

-- When the council works, as its data says; closure days stand in calendars.
create table services.calendar (
  authority_id smallint not null default platform.authority(),
  calendar text not null check (calendar ~ '^[a-z][a-z0-9-]{0,62}$'),
  division text not null,
  weekdays smallint[] not null,
  opens time not null,
  closes time not null,
  primary key (authority_id, calendar),
  check (opens < closes)
);
call platform.protect('services.calendar');
