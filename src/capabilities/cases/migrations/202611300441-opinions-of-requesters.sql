-- How content somebody was with what became of their request, from 1 (very dissatisfied) to 5 (very satisfied), and what they say
-- of it. Once a request.
create table cases.opinion (
  authority_id smallint not null default platform.authority(),
  request_id uuid not null,
  case_id uuid not null,
  score smallint not null check (score between 1 and 5),
  text text check (length(text) between 1 and 10000),
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  given_at timestamptz not null,
  primary key (authority_id, request_id),
  foreign key (authority_id, request_id, case_id) references cases.request_case on delete cascade
);
create index opinion_given on cases.opinion (authority_id, given_at) include (case_id, score);
call platform.protect('cases.opinion', 'select, insert, delete');
