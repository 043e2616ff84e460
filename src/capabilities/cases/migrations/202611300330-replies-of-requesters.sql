-- What those who asked have written about their request since.
create table cases.reply (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  case_id uuid not null,
  request_id uuid not null,
  text text not null check (length(text) between 1 and 10000),
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  written_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, request_id, case_id) references cases.request_case on delete cascade
);
create index reply_request on cases.reply (authority_id, request_id, case_id);
call platform.protect('cases.reply', 'select, insert, delete');

-- A case in which those who asked have written something that no officer has seen to. The row goes when one has.
create table cases.new_answer (
  authority_id smallint not null default platform.authority(),
  case_id uuid not null,
  since timestamptz not null,
  primary key (authority_id, case_id),
  foreign key (authority_id, case_id) references cases."case" on delete cascade
);
call platform.protect('cases.new_answer', 'select, insert, delete');
