-- One deed for many cases. It is tried on each of them first, which leaves no trace; then it is done, when its officer says so.
create table services.bulk_action (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  officer_id uuid not null,
  deed json not null,
  total integer not null check (total between 1 and 10000),
  begun_at timestamptz not null,
  tried_at timestamptz,
  approved_at timestamptz,
  ended_at timestamptz,
  how text check (how in ('complete', 'cancelled', 'failed')),
  primary key (authority_id, id),
  check (approved_at is null or tried_at is not null),
  check ((ended_at is null) = (how is null))
);
create index bulk_action_officer on services.bulk_action (authority_id, officer_id, id);
create index bulk_action_under_way on services.bulk_action (authority_id, begun_at) where ended_at is null;
call platform.protect('services.bulk_action', 'select, insert, update (tried_at, approved_at, ended_at, how), delete');

-- A case of it as its officer saw it in the list, and what came of it: `ok`, or the refusal's code and facts.
create table services.bulk_case (
  authority_id smallint not null default platform.authority(),
  bulk_id uuid not null,
  place integer not null check (place > 0),
  reference text not null,
  revision integer not null,
  tried text,
  tried_facts json not null default '{}',
  done text,
  done_facts json not null default '{}',
  primary key (authority_id, bulk_id, place),
  foreign key (authority_id, bulk_id) references services.bulk_action on delete cascade,
  check (done is null or tried = 'ok')
);
create index bulk_case_refused on services.bulk_case (authority_id, bulk_id, coalesce(done, tried), place);
call platform.protect('services.bulk_case', 'select, insert, update (tried, tried_facts, done, done_facts), delete');
