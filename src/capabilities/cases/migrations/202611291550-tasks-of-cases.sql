-- Work that a case brings with it, as its version says: when it opens, whether the case may close without it, and in whose queue it waits.
create table cases.task_type (
  authority_id smallint not null default platform.authority(),
  service text not null,
  version integer not null,
  task text not null check (task ~ '^[a-z][a-z0-9-]{0,62}$'),
  position smallint not null check (position > 0),
  -- `opened`, or an action of the version.
  opens_on text not null check (opens_on ~ '^[a-z][a-z0-9-]{0,62}$'),
  required boolean not null,
  primary key (authority_id, service, version, task),
  foreign key (authority_id, service, version) references cases.service_version
);
call platform.protect('cases.task_type', 'select, insert');
call platform.arranges('cases.task_type');

-- What is ticked off while a task is done.
create table cases.task_item (
  authority_id smallint not null default platform.authority(),
  service text not null,
  version integer not null,
  task text not null,
  item text not null check (item ~ '^[a-z][a-z0-9-]{0,62}$'),
  position smallint not null check (position > 0),
  primary key (authority_id, service, version, task, item),
  foreign key (authority_id, service, version, task) references cases.task_type
);
call platform.protect('cases.task_item', 'select, insert');

-- A task opens only when these others are ended.
create table cases.task_after (
  authority_id smallint not null default platform.authority(),
  service text not null,
  version integer not null,
  task text not null,
  earlier text not null,
  primary key (authority_id, service, version, task, earlier),
  foreign key (authority_id, service, version, task) references cases.task_type,
  foreign key (authority_id, service, version, earlier) references cases.task_type,
  check (task <> earlier)
);
call platform.protect('cases.task_after', 'select, insert');

-- Which tasks must be ended before an action is taken.
create table cases.action_task (
  authority_id smallint not null default platform.authority(),
  service text not null,
  version integer not null,
  action text not null,
  task text not null,
  primary key (authority_id, service, version, action, task),
  foreign key (authority_id, service, version, action) references cases.action,
  foreign key (authority_id, service, version, task) references cases.task_type
);
call platform.protect('cases.action_task', 'select, insert');
call platform.arranges('cases.action_task');

-- A task of a case. `follows_case` waits where the case waits; else in a queue, and under a sight, of its own. An ended one
-- has an ending and an open one has none, by the two foreign keys between them.
create table cases.task (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  case_id uuid not null,
  service text not null,
  version integer not null,
  task text not null,
  required boolean not null,
  queue text not null,
  sight text not null check (length(sight) between 1 and 200),
  follows_case boolean not null,
  officer_id uuid,
  due_at timestamptz,
  due_order timestamptz not null generated always as (coalesce(due_at, '9999-12-31T00:00Z')) stored,
  due_steps jsonb not null default '[]',
  opened_at timestamptz not null,
  ended boolean not null default false,
  ending_id uuid generated always as (case when ended then id end) stored,
  primary key (authority_id, id),
  unique (authority_id, id, ended),
  unique (authority_id, id, service, version, task),
  foreign key (authority_id, case_id, service, version)
    references cases."case" (authority_id, id, service, version) on delete cascade,
  foreign key (authority_id, service, version, task) references cases.task_type,
  foreign key (authority_id, queue) references cases.queue
);
create index task_case on cases.task (authority_id, case_id, opened_at, id);
create unique index task_open_once on cases.task (authority_id, case_id, task) where not ended;
create index task_queue on cases.task (authority_id, queue, due_order, id) include (sight) where not ended;
create index task_officer on cases.task (authority_id, officer_id, due_order, id)
  where not ended and officer_id is not null;
call platform.protect('cases.task', 'select, insert, update (queue, sight, officer_id, due_at, due_steps, ended), delete');

-- How a task ended: done, or not needed. Why it was not is a detail of the ledger.
create table cases.task_ending (
  authority_id smallint not null default platform.authority(),
  task_id uuid not null,
  ended boolean not null generated always as (true) stored,
  how text not null check (how in ('done', 'not-needed')),
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  ended_at timestamptz not null,
  primary key (authority_id, task_id),
  foreign key (authority_id, task_id, ended) references cases.task (authority_id, id, ended) on delete cascade
);
call platform.protect('cases.task_ending', 'select, insert, delete');
alter table cases.task add foreign key (authority_id, ending_id) references cases.task_ending (authority_id, task_id)
  deferrable initially deferred;

-- Which items of a task are ticked off.
create table cases.task_tick (
  authority_id smallint not null default platform.authority(),
  task_id uuid not null,
  service text not null,
  version integer not null,
  task text not null,
  item text not null,
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  ticked_at timestamptz not null,
  primary key (authority_id, task_id, item),
  foreign key (authority_id, task_id, service, version, task)
    references cases.task (authority_id, id, service, version, task) on delete cascade,
  foreign key (authority_id, service, version, task, item) references cases.task_item
);
call platform.protect('cases.task_tick', 'select, insert, delete');
