-- Another measure for a role of teams.yaml: whose cases it sees and what it may; neither where it is to be what the file says again. It never
-- changes; what became of it is a row of its own. Proposed on the change that held then, none where the file did.
create table services.role_change (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  role text not null check (role ~ '^[a-z][a-z0-9-]{0,62}$'),
  based_on uuid,
  sees text check (sees in ('teams', 'council')),
  may text[] check (cardinality(may) between 1 and 100),
  why text not null check (length(why) between 1 and 500),
  proposer uuid not null,
  proposed_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, id, role, proposer),
  check ((sees is null) = (may is null))
);
create index role_change_role on services.role_change (authority_id, role, id);
call platform.protect('services.role_change', 'select, insert');

-- What became of it: approved by somebody else than who proposed it, or withdrawn. That holds on which no approved one is based; each is
-- followed by one at most.
create table services.role_change_ending (
  authority_id smallint not null default platform.authority(),
  change_id uuid not null,
  role text not null,
  based_on uuid,
  proposer uuid not null,
  how text not null check (how in ('approved', 'withdrawn')),
  ender uuid not null,
  ended_at timestamptz not null,
  primary key (authority_id, change_id),
  foreign key (authority_id, change_id, role, proposer) references services.role_change (authority_id, id, role, proposer),
  constraint four_eyes check (how <> 'approved' or ender <> proposer)
);
create unique index role_change_followed on services.role_change_ending (authority_id, role, based_on) nulls not distinct
  where how = 'approved';
call platform.protect('services.role_change_ending', 'select, insert');
