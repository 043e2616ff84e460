-- A version of a service that somebody proposes: all its documents as they were written, found whole when they came. It never
-- changes; what became of it is a row of its own. Based on the version that was the newest then, none for a new service.
create table services.proposal (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  service text not null check (service ~ '^[a-z][a-z0-9-]{0,62}$'),
  based_on integer check (based_on > 0),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  content json not null,
  why text not null check (length(why) between 1 and 500),
  proposer_kind text not null check (proposer_kind in ('officer', 'system')),
  proposer text not null,
  proposed_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, id, proposer)
);
create index proposal_service on services.proposal (authority_id, service, id);
call platform.protect('services.proposal', 'select, insert');

-- What became of it: published under a number, by somebody else than who proposed it, or withdrawn. There is one end.
create table services.proposal_ending (
  authority_id smallint not null default platform.authority(),
  proposal_id uuid not null,
  proposer text not null,
  how text not null check (how in ('published', 'withdrawn')),
  version integer,
  ender text not null,
  ended_at timestamptz not null,
  primary key (authority_id, proposal_id),
  foreign key (authority_id, proposal_id, proposer) references services.proposal (authority_id, id, proposer),
  check ((how = 'published') = (version is not null)),
  constraint four_eyes check (how <> 'published' or ender <> proposer)
);
call platform.protect('services.proposal_ending', 'select, insert');
