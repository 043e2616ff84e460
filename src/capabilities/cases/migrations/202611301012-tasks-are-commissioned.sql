-- A task that was given to a partner outside, who has no account: by a link, of whose token only a digest stands here. A task is
-- with one partner at a time.
create table cases.commission (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  task_id uuid not null,
  partner text not null check (partner ~ '^[a-z][a-z0-9-]{0,62}$'),
  tongue text not null check (tongue in ('en', 'cy')),
  digest bytea not null check (length(digest) = 32),
  given_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > given_at),
  ended_at timestamptz,
  how text check (how in ('done', 'cannot', 'withdrawn')),
  primary key (authority_id, id),
  unique (authority_id, digest),
  foreign key (authority_id, task_id) references cases.task on delete cascade,
  check ((ended_at is null) = (how is null)),
  check (ended_at >= given_at)
);
create unique index commission_present on cases.commission (authority_id, task_id) where ended_at is null;
create index commission_task on cases.commission (authority_id, task_id, given_at);
call platform.protect('cases.commission', 'select, insert, update (ended_at, how), delete');
