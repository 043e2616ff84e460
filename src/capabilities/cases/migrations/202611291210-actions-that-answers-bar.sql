-- What can never be done with a case, because of what was answered when it was opened: answers do not change.
create table cases.barred_action (
  authority_id smallint not null default platform.authority(),
  case_id uuid not null,
  action text not null check (action ~ '^[a-z][a-z0-9-]{0,62}$'),
  primary key (authority_id, case_id, action),
  foreign key (authority_id, case_id) references cases."case" on delete cascade
);
call platform.protect('cases.barred_action', 'select, insert, delete');
