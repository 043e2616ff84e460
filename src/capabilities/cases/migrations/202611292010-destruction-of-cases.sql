-- Cases whose time is over are destroyed in batches: a job proposes one, an officer checks it and takes cases out, a second officer
-- approves it, a job destroys. What is destroyed is gone; a tombstone says that there was something, and nothing of anybody.

-- A batch. All of its cases were to be kept until before this day.
create table cases.destruction (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  before_day date not null,
  proposed_at timestamptz not null,
  primary key (authority_id, id)
);
create index destruction_proposed on cases.destruction (authority_id, proposed_at, id);
-- Whoever decides locks it first.
call platform.protect('cases.destruction', 'select, insert, update (before_day)');

-- What is in a batch, for as long as it is not destroyed: a case is in one at most, and in none once it is open again.
create table cases.destruction_item (
  authority_id smallint not null default platform.authority(),
  destruction_id uuid not null,
  case_id uuid not null,
  primary key (authority_id, case_id),
  foreign key (authority_id, destruction_id) references cases.destruction,
  foreign key (authority_id, case_id) references cases.closing on delete cascade
);
create index destruction_item_batch on cases.destruction_item (authority_id, destruction_id, case_id);
call platform.protect('cases.destruction_item', 'select, insert, delete');

-- Who checked it. Nothing joins the batch after that.
create table cases.destruction_check (
  authority_id smallint not null default platform.authority(),
  destruction_id uuid not null,
  officer_id uuid not null,
  checked_at timestamptz not null,
  primary key (authority_id, destruction_id),
  unique (authority_id, destruction_id, officer_id),
  foreign key (authority_id, destruction_id) references cases.destruction
);
call platform.protect('cases.destruction_check', 'select, insert');

-- Who approved it: never the one who checked it.
create table cases.destruction_approval (
  authority_id smallint not null default platform.authority(),
  destruction_id uuid not null,
  checker_id uuid not null,
  officer_id uuid not null check (officer_id <> checker_id),
  approved_at timestamptz not null,
  primary key (authority_id, destruction_id),
  foreign key (authority_id, destruction_id, checker_id)
    references cases.destruction_check (authority_id, destruction_id, officer_id)
);
call platform.protect('cases.destruction_approval', 'select, insert');

create table cases.destruction_ending (
  authority_id smallint not null default platform.authority(),
  destruction_id uuid not null,
  ended_at timestamptz not null,
  primary key (authority_id, destruction_id),
  foreign key (authority_id, destruction_id) references cases.destruction_approval
);
call platform.protect('cases.destruction_ending', 'select, insert');

-- A case that an officer took out of a batch: it is proposed again from this day.
create table cases.retention_exclusion (
  authority_id smallint not null default platform.authority(),
  case_id uuid not null,
  again_on date not null,
  why text not null check (length(why) between 1 and 2000),
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  excluded_at timestamptz not null,
  primary key (authority_id, case_id),
  foreign key (authority_id, case_id) references cases.closing on delete cascade
);
call platform.protect('cases.retention_exclusion', 'select, insert, update (again_on, why, actor_kind, actor, excluded_at), delete');

-- What must not be destroyed, whatever its time: one case, all of one person (of their account, or of what names their mailbox), all of a service.
create table cases.legal_hold (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  holds text not null check (holds in ('case', 'person', 'service')),
  case_id uuid not null,
  account_id uuid,
  email_key text,
  service text,
  why text not null check (length(why) between 1 and 2000),
  owner_id uuid not null,
  review_on date not null,
  placed_at timestamptz not null,
  primary key (authority_id, id),
  check ((holds = 'person') = (num_nonnulls(account_id, email_key) > 0)),
  check ((holds = 'service') = (service is not null))
);
create index legal_hold_case on cases.legal_hold (authority_id, case_id);
create index legal_hold_review on cases.legal_hold (authority_id, review_on, id);
call platform.protect('cases.legal_hold', 'select, insert, delete');

create table cases.legal_hold_release (
  authority_id smallint not null default platform.authority(),
  hold_id uuid not null,
  why text not null check (length(why) between 1 and 2000),
  officer_id uuid not null,
  released_at timestamptz not null,
  primary key (authority_id, hold_id),
  foreign key (authority_id, hold_id) references cases.legal_hold on delete cascade
);
call platform.protect('cases.legal_hold_release', 'select, insert, delete');

-- What remains of a destroyed case, under its own reference and those of the requests that went with it: nothing of anybody.
create table cases.tombstone (
  authority_id smallint not null default platform.authority(),
  reference text not null check (reference ~ '^[2-9CDFGHJKMPQRTWXY]{8}$'),
  case_reference text not null check (case_reference ~ '^[2-9CDFGHJKMPQRTWXY]{8}$'),
  service text not null,
  version integer not null,
  outcome text not null,
  opened_at timestamptz not null,
  closed_at timestamptz not null,
  keep_until date not null,
  destruction_id uuid not null,
  checker_id uuid not null,
  approver_id uuid not null,
  destroyed_at timestamptz not null,
  primary key (authority_id, reference),
  foreign key (authority_id, service, version, outcome) references cases.outcome
);
create index tombstone_batch on cases.tombstone (authority_id, destruction_id, reference);
call platform.protect('cases.tombstone', 'select, insert');
