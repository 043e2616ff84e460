-- What somebody has from one day to another: a permit, a licence, a subscription. Never a case; cases grant it, renew it and end it.

create schema holdings;
grant usage on schema holdings to moothall_application;

-- One holding as it stands, by the words and rules of `service` and `version`. It is had from `from_on` to `last_on`, both included; `until_on` is
-- the end of its term, before which it may be `ended`. What state it is in on a day follows from these: nothing is counted down.
-- `details` is what is written on it: answers, by question of the service's form.
create table holdings.holding (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  -- That of the case which granted it.
  reference text not null check (reference ~ '^[2-9CDFGHJKMPQRTWXY]{8}$'),
  service text not null check (service ~ '^[a-z][a-z0-9-]{0,62}$'),
  version integer not null check (version > 0),
  kind text not null check (kind ~ '^[a-z][a-z0-9-]{0,62}$'),
  case_id uuid not null,
  sight text not null check (length(sight) between 1 and 200),
  uprn bigint check (uprn between 1 and 999999999999),
  place text check (length(place) <= 1000),
  details jsonb not null,
  conditions text check (length(conditions) between 1 and 2000),
  term integer not null default 1 check (term > 0),
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  last_on date not null check (last_on between from_on - 1 and until_on),
  ended text check (ended in ('surrendered', 'revoked')),
  suspended_on date,
  -- The first day on which nothing of it is kept any more; without it, it is kept for ever.
  forget_on date check (forget_on > last_on),
  revision integer not null default 1,
  granted_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, reference),
  unique (authority_id, case_id),
  check (ended is not null or last_on = until_on)
);
create index holding_register on holdings.holding (authority_id, service, kind, last_on, id);
create index holding_coming on holdings.holding (authority_id, service, kind, from_on, id);
create index holding_suspended on holdings.holding (authority_id, service, kind, last_on, id) where suspended_on is not null;
create index holding_property on holdings.holding (authority_id, uprn, last_on, id) where uprn is not null;
create index holding_forgetting on holdings.holding (authority_id, forget_on, id) where forget_on is not null;
call platform.protect('holdings.holding');

-- Whose it is, as they gave it with the request that granted or last renewed it. Nobody, where they gave nothing.
create table holdings.holder (
  authority_id smallint not null default platform.authority(),
  holding_id uuid not null,
  account_id uuid,
  name text,
  email text,
  email_key text,
  telephone text,
  preferred_way text check (preferred_way in ('email', 'text-message', 'telephone', 'letter')),
  postal_address text,
  tongue text not null check (tongue in ('en', 'cy')),
  primary key (authority_id, holding_id),
  foreign key (authority_id, holding_id) references holdings.holding on delete cascade,
  check ((email is null) = (email_key is null)),
  check (num_nonnulls(account_id, name, email, telephone) > 0)
);
create index holder_account on holdings.holder (authority_id, account_id, holding_id) where account_id is not null;
create index holder_email on holdings.holder (authority_id, email_key, holding_id) where email_key is not null;
call platform.protect('holdings.holder');

-- What was done with it, in which case or by whom. A case does one thing with it once.
create table holdings.change (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  holding_id uuid not null,
  what text not null
    check (what in ('granted', 'renewed', 'varied', 'suspended', 'resumed', 'surrendered', 'revoked')),
  term integer not null,
  -- The term that it grants, the day from which it holds, or the last day.
  from_on date,
  until_on date,
  case_id uuid,
  why text check (length(why) between 1 and 2000),
  actor_kind text not null,
  actor text,
  changed_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, holding_id, case_id, what),
  foreign key (authority_id, holding_id) references holdings.holding on delete cascade
);
create unique index change_term on holdings.change (authority_id, holding_id, term) where what in ('granted', 'renewed');
create index change_case on holdings.change (authority_id, case_id) where case_id is not null;
call platform.protect('holdings.change', 'select, insert, delete');

-- Something that is due on a day of a term. It is done once: the row that says so is written with what was done. What fails is
-- tried again, five times; then it waits for a person.
create table holdings.timer (
  authority_id smallint not null default platform.authority(),
  holding_id uuid not null,
  term integer not null,
  timer text not null check (timer ~ '^[a-z][a-z0-9-]{0,62}$'),
  due_on date not null,
  state text not null default 'waiting' check (state in ('waiting', 'fired', 'cancelled', 'stuck')),
  tries smallint not null default 0,
  next_at timestamptz,
  trouble text,
  case_id uuid,
  fired_at timestamptz,
  primary key (authority_id, holding_id, term, timer),
  foreign key (authority_id, holding_id) references holdings.holding on delete cascade,
  check ((state = 'fired') = (fired_at is not null))
);
create index timer_due on holdings.timer (authority_id, due_on, holding_id, timer) where state = 'waiting';
create index timer_case on holdings.timer (authority_id, case_id) where case_id is not null;
call platform.protect('holdings.timer');
