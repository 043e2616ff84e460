-- Cases: what residents asked (requests), what the council works (cases), and what has been done about it.

create schema cases;
grant usage on schema cases to moothall_application;

-- A published version of a service, as far as cases follow it. It never changes: the digest tells a second publication
-- of the same from an attempt to change it.
create table cases.service_version (
  authority_id smallint not null default platform.authority(),
  service text not null check (service ~ '^[a-z][a-z0-9-]{0,62}$'),
  version integer not null check (version > 0),
  digest text not null,
  published_at timestamptz not null,
  primary key (authority_id, service, version)
);
call platform.protect('cases.service_version', 'select, insert');

-- What a case of that version may be, in order, eight at most. A case in a status that ends is closed.
create table cases.status (
  authority_id smallint not null default platform.authority(),
  service text not null,
  version integer not null,
  status text not null check (status ~ '^[a-z][a-z0-9-]{0,62}$'),
  position smallint not null check (position between 1 and 8),
  ends boolean not null,
  primary key (authority_id, service, version, status),
  unique (authority_id, service, version, position),
  unique (authority_id, service, version, status, ends),
  foreign key (authority_id, service, version) references cases.service_version
);
call platform.protect('cases.status', 'select, insert');

-- What may be done with a case. Without `to_status` its status stays.
create table cases.action (
  authority_id smallint not null default platform.authority(),
  service text not null,
  version integer not null,
  action text not null check (action ~ '^[a-z][a-z0-9-]{0,62}$'),
  position smallint not null check (position > 0),
  to_status text,
  needs_note boolean not null,
  needs_outcome boolean not null,
  primary key (authority_id, service, version, action),
  foreign key (authority_id, service, version) references cases.service_version,
  foreign key (authority_id, service, version, to_status) references cases.status
);
call platform.protect('cases.action', 'select, insert');

-- From which statuses an action is possible: never from one that ends, which only reopening leaves.
create table cases.action_from (
  authority_id smallint not null default platform.authority(),
  service text not null,
  version integer not null,
  action text not null,
  status text not null,
  ends boolean not null generated always as (false) stored,
  primary key (authority_id, service, version, action, status),
  foreign key (authority_id, service, version, action) references cases.action,
  foreign key (authority_id, service, version, status, ends)
    references cases.status (authority_id, service, version, status, ends)
);
call platform.protect('cases.action_from', 'select, insert');

-- How a case may end, and what becomes of it then: kept for ever, or destroyed a period (ISO 8601) after a date.
create table cases.outcome (
  authority_id smallint not null default platform.authority(),
  service text not null,
  version integer not null,
  outcome text not null check (outcome ~ '^[a-z][a-z0-9-]{0,62}$'),
  position smallint not null check (position > 0),
  retention text not null check (retention in ('keep', 'destroy')),
  keep_for text check (keep_for ~ '^P[1-9][0-9]{0,3}[YMWD]$'),
  keep_from text check (keep_from in
    ('closing', 'parent-closing', 'property', 'holding-end', 'decision-expiry', 'fixed-term')),
  primary key (authority_id, service, version, outcome),
  foreign key (authority_id, service, version) references cases.service_version,
  check ((retention = 'destroy') = (keep_for is not null)),
  check ((retention = 'destroy') = (keep_from is not null))
);
call platform.protect('cases.outcome', 'select, insert');

-- Where work waits for people.
create table cases.queue (
  authority_id smallint not null default platform.authority(),
  queue text not null check (queue ~ '^[a-z][a-z0-9-]{0,62}$'),
  primary key (authority_id, queue)
);
call platform.protect('cases.queue', 'select, insert');

-- What somebody asked: never changed. The answers are the submission, which forms keep.
create table cases.request (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  reference text not null check (reference ~ '^[2-9CDFGHJKMPQRTWXY]{8}$'),
  service text not null,
  version integer not null,
  submission_id uuid,
  channel text not null,
  tongue text not null check (tongue in ('en', 'cy')),
  made_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, reference),
  foreign key (authority_id, service, version) references cases.service_version
);
create unique index request_submission on cases.request (authority_id, submission_id) where submission_id is not null;
call platform.protect('cases.request', 'select, insert, delete');

-- Who asked or acted, as given at the time; no row when nothing was given. `follow_key` is a digest of reference and
-- e-mail together, so that following without an account is one look-up whichever of the two is unknown.
create table cases.participant (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  request_id uuid not null,
  role text not null check (role in
    ('requester', 'applicant', 'agent', 'landlord', 'carer', 'complainant', 'councillor')),
  identified text not null check (identified in ('as-given', 'by-code', 'by-account', 'by-officer')),
  account_id uuid,
  name text,
  email text,
  email_key text,
  telephone text,
  follow_key bytea check (length(follow_key) = 32),
  primary key (authority_id, id),
  foreign key (authority_id, request_id) references cases.request on delete cascade,
  check ((email is null) = (email_key is null) and (email is null) = (follow_key is null)),
  check (num_nonnulls(account_id, name, email, telephone) > 0)
);
create index participant_request on cases.participant (authority_id, request_id);
create index participant_account on cases.participant (authority_id, account_id, request_id) where account_id is not null;
create index participant_email on cases.participant (authority_id, email_key, request_id) where email_key is not null;
create index participant_follow on cases.participant (authority_id, follow_key) where follow_key is not null;
call platform.protect('cases.participant');

-- What the council works. `ended` follows from the status by its foreign key; an ended case has a closing and an open one
-- has none, by the two foreign keys between them. `due_order` puts what has no due time last. `level` makes sub-cases one level deep. `revision` counts changes.
create table cases."case" (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  reference text not null check (reference ~ '^[2-9CDFGHJKMPQRTWXY]{8}$'),
  parent_id uuid,
  level smallint not null generated always as (case when parent_id is null then 0 else 1 end) stored,
  parent_level smallint generated always as (case when parent_id is not null then 0 end) stored,
  service text not null,
  version integer not null,
  status text not null,
  ended boolean not null default false,
  closing_id uuid generated always as (case when ended then id end) stored,
  queue text not null,
  sight text not null check (length(sight) between 1 and 200),
  sensitivity text not null check (sensitivity in ('public', 'internal', 'restricted')),
  place text check (length(place) <= 1000),
  easting integer check (easting between 0 and 700000),
  northing integer check (northing between 0 and 1300000),
  uprn bigint check (uprn between 1 and 999999999999),
  usrn integer check (usrn between 1 and 99999999),
  ward text check (length(ward) <= 20),
  due_at timestamptz,
  due_order timestamptz not null generated always as (coalesce(due_at, '9999-12-31T00:00Z')) stored,
  due_steps jsonb not null default '[]',
  opened_at timestamptz not null,
  revision integer not null default 1 check (revision > 0),
  primary key (authority_id, id),
  unique (authority_id, reference),
  unique (authority_id, id, level),
  unique (authority_id, id, service, version, ended),
  foreign key (authority_id, parent_id, parent_level) references cases."case" (authority_id, id, level),
  foreign key (authority_id, service, version, status, ended)
    references cases.status (authority_id, service, version, status, ends),
  foreign key (authority_id, queue) references cases.queue,
  check ((easting is null) = (northing is null))
);
create index case_queue on cases."case" (authority_id, queue, due_order, id) include (sight) where not ended;
create index case_sight on cases."case" (authority_id, sight, due_order, id) where not ended;
create index case_near on cases."case" (authority_id, service, easting, northing)
  where not ended and easting is not null;
create index case_property on cases."case" (authority_id, uprn) where uprn is not null;
create index case_parent on cases."case" (authority_id, parent_id) where parent_id is not null;
call platform.protect('cases."case"', 'select, insert, update (status, ended, queue, sight, sensitivity, place,
  easting, northing, uprn, usrn, ward, due_at, due_steps, revision), delete');

-- What ended a case: there is one while it is closed. An empty `keep_until` on an outcome that destroys is reported, never guessed.
create table cases.closing (
  authority_id smallint not null default platform.authority(),
  case_id uuid not null,
  service text not null,
  version integer not null,
  ended boolean not null generated always as (true) stored,
  outcome text not null,
  closed_at timestamptz not null,
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  keep_until date,
  primary key (authority_id, case_id),
  foreign key (authority_id, case_id, service, version, ended)
    references cases."case" (authority_id, id, service, version, ended),
  foreign key (authority_id, service, version, outcome) references cases.outcome
);
create index closing_retention on cases.closing (authority_id, keep_until);
call platform.protect('cases.closing', 'select, insert, update (keep_until), delete');
alter table cases."case" add foreign key (authority_id, closing_id) references cases.closing (authority_id, case_id)
  deferrable initially deferred;

-- Which requests a case serves, and how each came to it. One opens it at most.
create table cases.request_case (
  authority_id smallint not null default platform.authority(),
  request_id uuid not null,
  case_id uuid not null,
  how text not null check (how in ('opened', 'joined', 'added', 'withdrew')),
  linked_at timestamptz not null,
  primary key (authority_id, request_id, case_id),
  foreign key (authority_id, request_id) references cases.request on delete cascade,
  foreign key (authority_id, case_id) references cases."case" on delete cascade
);
create index request_case_case on cases.request_case (authority_id, case_id, linked_at);
create unique index request_case_opened on cases.request_case (authority_id, case_id) where how = 'opened';
call platform.protect('cases.request_case', 'select, insert, delete');

-- Which officer has a case, from when to when. The one without an end is the present one, and there is no second.
create table cases.assignment (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  case_id uuid not null,
  officer_id uuid not null,
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  assigned_at timestamptz not null,
  ended_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references cases."case" on delete cascade,
  check (ended_at >= assigned_at)
);
create unique index assignment_present on cases.assignment (authority_id, case_id) where ended_at is null;
create index assignment_officer on cases.assignment (authority_id, officer_id, case_id) where ended_at is null;
create index assignment_case on cases.assignment (authority_id, case_id);
call platform.protect('cases.assignment', 'select, insert, update (ended_at), delete');

-- What somebody wrote on a case, for colleagues or for those who asked.
create table cases.note (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('internal', 'public')),
  text text not null check (length(text) between 1 and 10000),
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  written_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references cases."case" on delete cascade
);
create index note_case on cases.note (authority_id, case_id, written_at);
call platform.protect('cases.note', 'select, insert, delete');
