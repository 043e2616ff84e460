-- Which actions ask something of somebody outside, and what: `contractor.job`.
create table cases.action_ask (
  authority_id smallint not null default platform.authority(),
  service text not null,
  version integer not null,
  action text not null,
  asks text not null check (asks ~ '^[a-z][a-z0-9-]{0,62}[.][a-z][a-z0-9-]{0,62}$'),
  primary key (authority_id, service, version, action),
  unique (authority_id, service, version, action, asks),
  foreign key (authority_id, service, version, action) references cases.action
);
call platform.protect('cases.action_ask', 'select, insert');
call platform.arranges('cases.action_ask');

-- What was asked for a case. Its identifier is the key under which the other system knows it. Until `answer_by` it is
-- waited for; then, or when the answer is no, the case goes to this queue, under this sight.
create table cases.ask (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  case_id uuid not null,
  service text not null,
  version integer not null,
  action text not null,
  asks text not null,
  queue text not null,
  sight text not null check (length(sight) between 1 and 200),
  answer_by timestamptz,
  answer_steps jsonb not null default '[]',
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  asked_at timestamptz not null,
  overdue_at timestamptz check (overdue_at >= answer_by),
  answered boolean not null default false,
  answer_id uuid generated always as (case when answered then id end) stored,
  primary key (authority_id, id),
  unique (authority_id, id, answered),
  foreign key (authority_id, case_id, service, version)
    references cases."case" (authority_id, id, service, version) on delete cascade,
  foreign key (authority_id, service, version, action, asks)
    references cases.action_ask (authority_id, service, version, action, asks),
  foreign key (authority_id, queue) references cases.queue
);
create index ask_case on cases.ask (authority_id, case_id, asked_at, id);
create index ask_waiting on cases.ask (authority_id, answer_by, id)
  where not answered and overdue_at is null and answer_by is not null;
call platform.protect('cases.ask', 'select, insert, update (overdue_at, answered), delete');

-- What was answered. There is one answer while there is any: an answered ask has it, by the two foreign keys between them.
create table cases.ask_answer (
  authority_id smallint not null default platform.authority(),
  ask_id uuid not null,
  answered boolean not null generated always as (true) stored,
  answer text not null check (answer in ('accepted', 'rejected')),
  their_reference text check (length(their_reference) between 1 and 100),
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  answered_at timestamptz not null,
  primary key (authority_id, ask_id),
  foreign key (authority_id, ask_id, answered) references cases.ask (authority_id, id, answered) on delete cascade
);
call platform.protect('cases.ask_answer', 'select, insert, delete');
alter table cases.ask add foreign key (authority_id, answer_id) references cases.ask_answer (authority_id, ask_id)
  deferrable initially deferred;
