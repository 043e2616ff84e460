-- Which team works a queue: whatever waits in it is for that team to see.
alter table cases.queue add column team text;
grant update (team) on cases.queue to moothall_application;

-- What a case asks of whoever is given it: a skill, and so many units of what they can take on.
alter table cases."case" add column skill text;
alter table cases."case" add column units smallint not null default 1;
alter table cases."case" add constraint case_units check (units between 1 and 100) not valid;

-- Somebody put it back, or took it off the one who had it: no rule gives it to them again.
alter table cases.assignment add column put_back boolean not null default false;
grant update (put_back) on cases.assignment to moothall_application;

-- Whether an officer takes new work, and how much at a time; where nobody said so they do, as much as their team's data says.
create table cases.availability (
  authority_id smallint not null default platform.authority(),
  officer_id uuid not null,
  paused_at timestamptz,
  capacity smallint check (capacity between 0 and 1000),
  said_at timestamptz not null,
  primary key (authority_id, officer_id)
);
call platform.protect('cases.availability', 'select, insert, update, delete');

-- From which day to which an officer is away, the last one included, and who looks after their cases then.
create table cases.absence (
  authority_id smallint not null default platform.authority(),
  officer_id uuid not null,
  from_on date not null,
  until_on date not null,
  cover_id uuid,
  said_at timestamptz not null,
  primary key (authority_id, officer_id),
  check (until_on >= from_on),
  check (cover_id <> officer_id)
);
call platform.protect('cases.absence', 'select, insert, update, delete');

-- What an officer can do besides what everybody of their team can, by the name in the council's data.
create table cases.skill (
  authority_id smallint not null default platform.authority(),
  officer_id uuid not null,
  skill text not null check (skill ~ '^[a-z][a-z0-9-]{0,62}$'),
  primary key (authority_id, officer_id, skill)
);
call platform.protect('cases.skill', 'select, insert, delete');

-- When an officer was last given a case of a queue, counted in the cases that it gave: whoever waits longest is next.
create table cases.turn (
  authority_id smallint not null default platform.authority(),
  queue text not null,
  officer_id uuid not null,
  turn bigint not null check (turn > 0),
  primary key (authority_id, queue, officer_id),
  foreign key (authority_id, queue) references cases.queue
);
call platform.protect('cases.turn', 'select, insert, update');
