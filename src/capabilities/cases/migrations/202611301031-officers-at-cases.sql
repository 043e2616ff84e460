-- Who has a case before them: a row for each window that is open, kept for as long as its process says so. Nothing is lost with it, so it is
-- not journalled and not in a copy of the database.
create unlogged table cases.presence (
  authority_id smallint not null default platform.authority(),
  stream_id uuid not null,
  case_id uuid not null,
  officer_id uuid not null,
  until timestamptz not null,
  primary key (authority_id, stream_id),
  foreign key (authority_id, case_id) references cases."case" on delete cascade
);
create index presence_case on cases.presence (authority_id, case_id);
call platform.protect('cases.presence', 'select, insert, update, delete');
