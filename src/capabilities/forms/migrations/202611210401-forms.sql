-- Forms: what was published, what is being filled in, and what was sent.

create schema forms;
grant usage on schema forms to moothall_application;

-- One version of a service's form with its words in both languages. It is never changed: drafts and submissions lean on it.
create table forms.version (
  authority_id smallint not null default platform.authority(),
  service text not null check (service ~ '^[a-z][a-z0-9-]{0,62}$'),
  version integer not null check (version > 0),
  id uuid not null,
  definition jsonb not null,
  words jsonb not null,
  digest bytea not null check (length(digest) = 32),
  published_at timestamptz not null,
  primary key (authority_id, service, version)
);
call platform.protect('forms.version', 'select, insert');

-- A form that somebody is filling in, pinned to the version on which it was started. Working paper: it is thrown away when
-- it was sent or when nobody has touched it for four weeks. One for each holder and service.
create table forms.draft (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  holder_kind text not null check (holder_kind in ('session', 'resident', 'officer', 'contact')),
  holder_id uuid not null,
  service text not null,
  version integer not null,
  answers jsonb not null default '{}',
  started_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > updated_at),
  primary key (authority_id, id),
  unique (authority_id, holder_kind, holder_id, service),
  foreign key (authority_id, service, version) references forms.version
);
create index draft_version on forms.draft (authority_id, service, version);
create index draft_end on forms.draft (authority_id, expires_at);
call platform.protect('forms.draft');

-- What was sent: the answers on the route, and nothing about who sent it (the ledger knows the actor, the request its people).
-- `draft_id` makes sending twice one submission.
create table forms.submission (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  service text not null,
  version integer not null,
  draft_id uuid,
  answers jsonb not null,
  submitted_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, draft_id),
  foreign key (authority_id, service, version) references forms.version
);
create index submission_version on forms.submission (authority_id, service, version, submitted_at);
call platform.protect('forms.submission', 'select, insert');
