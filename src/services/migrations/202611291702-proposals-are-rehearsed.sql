-- A rehearsal: a proposed version held against the requests of a year, beside the version in force. It goes on from `cursor`, the
-- last case it looked at; `result` is what was counted so far, with examples by the identifiers of cases.
create table services.rehearsal (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  proposal_id uuid not null,
  service text not null,
  against integer not null check (against > 0),
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  total integer not null check (total >= 0),
  done integer not null default 0 check (done >= 0),
  cursor uuid,
  result json not null,
  begun_at timestamptz not null,
  beginner text not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  how text check (how in ('complete', 'cancelled', 'failed')),
  primary key (authority_id, id),
  foreign key (authority_id, proposal_id) references services.proposal,
  foreign key (authority_id, service, against) references services.pack,
  check ((ended_at is null) = (how is null))
);
-- One at a time for each service.
create unique index rehearsal_under_way on services.rehearsal (authority_id, service) where ended_at is null;
create index rehearsal_proposal on services.rehearsal (authority_id, proposal_id, id);
call platform.protect('services.rehearsal', 'select, insert, update (done, cursor, result, seen_at, ended_at, how)');
