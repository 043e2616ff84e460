-- The clocks of a case. `rule` is the one by which it was begun, so that a newer version of the service changes nothing; `happenings` is how many of
-- the case's happenings concerned it when it was last read. What it says beside is read from those, at any time, to the same answer.
create table cases.clock (
  authority_id smallint not null default platform.authority(),
  case_id uuid not null,
  clock text not null check (clock ~ '^[a-z][a-z0-9-]{0,62}$'),
  position smallint not null check (position > 0),
  rule jsonb not null,
  state text not null check (state in ('awaited', 'running', 'paused', 'met', 'breached', 'cancelled')),
  due_at timestamptz,
  still_since timestamptz,
  ended_at timestamptz,
  steps jsonb not null default '[]',
  happenings integer not null default 0 check (happenings >= 0),
  primary key (authority_id, case_id, clock),
  foreign key (authority_id, case_id) references cases."case" on delete cascade,
  check ((state in ('met', 'breached', 'cancelled')) = (ended_at is not null)),
  check ((state = 'paused') = (still_since is not null)),
  check (state not in ('awaited', 'paused', 'cancelled') or due_at is null)
);
call platform.protect('cases.clock', 'select, insert, update (state, due_at, still_since, ended_at, steps, happenings),
  delete');

-- Since when nobody can say when a case is due, because the time stands still.
alter table cases."case"
  add column still_since timestamptz;
grant update (still_since) on cases."case" to moothall_application;
