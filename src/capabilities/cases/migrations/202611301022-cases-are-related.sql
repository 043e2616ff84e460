-- Two cases that, as an officer says, have to do with one another. A pair stands once, whichever of the two was in hand.
create table cases.relating (
  authority_id smallint not null default platform.authority(),
  case_id uuid not null,
  other_id uuid not null check (other_id > case_id),
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  related_at timestamptz not null,
  primary key (authority_id, case_id, other_id),
  foreign key (authority_id, case_id) references cases."case" on delete cascade,
  foreign key (authority_id, other_id) references cases."case" on delete cascade
);
create index relating_other on cases.relating (authority_id, other_id);
call platform.protect('cases.relating', 'select, insert, delete');

-- A case is placed under another, and taken out again.
grant update (parent_id) on cases."case" to moothall_application;
