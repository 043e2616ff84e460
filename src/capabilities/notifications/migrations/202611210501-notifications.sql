-- What is told to people: each message once, and what became of it.

create schema notifications;
grant usage on schema notifications to moothall_application;

-- A message as it was worded. `key` says what it is about, so that the same news is told once.
create table notifications.message (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  key text not null,
  channel text not null check (channel in ('email')),
  recipient text not null,
  tongue text not null check (tongue in ('en', 'cy')),
  subject text not null,
  body text not null,
  case_id uuid,
  service text,
  queued_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, key)
);
create index message_case on notifications.message (authority_id, case_id, queued_at) where case_id is not null;
create index message_queued on notifications.message (authority_id, queued_at);
call platform.protect('notifications.message');

-- One try to hand it to the mail system, begun before and ended after: a crash between the two shows.
create table notifications.attempt (
  authority_id smallint not null default platform.authority(),
  message_id uuid not null,
  number integer not null check (number > 0),
  begun_at timestamptz not null,
  ended_at timestamptz,
  failure text,
  primary key (authority_id, message_id, number),
  foreign key (authority_id, message_id) references notifications.message on delete cascade
);
call platform.protect('notifications.attempt');

-- How it ended: sent (the mail system took it), refused or bounced (it never arrives), failed (we gave up).
create table notifications.ending (
  authority_id smallint not null default platform.authority(),
  message_id uuid not null,
  how text not null check (how in ('sent', 'refused', 'bounced', 'failed')),
  reason text,
  ended_at timestamptz not null,
  primary key (authority_id, message_id),
  foreign key (authority_id, message_id) references notifications.message on delete cascade
);
call platform.protect('notifications.ending');
