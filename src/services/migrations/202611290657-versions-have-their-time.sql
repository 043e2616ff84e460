-- From when a version of a service is in force, until the next row of the service; without a version it is withdrawn from
-- then on. A time has one row, so that no two versions are ever in force together. Rows of what is to come are written
-- anew when the council's data says something else.
create table services.validity (
  authority_id smallint not null default platform.authority(),
  service text not null,
  from_at timestamptz not null,
  version integer,
  imported boolean not null default false,
  decided_at timestamptz not null,
  primary key (authority_id, service, from_at),
  foreign key (authority_id, service, version) references services.pack
);
call platform.protect('services.validity');
call platform.arranges('services.validity');
