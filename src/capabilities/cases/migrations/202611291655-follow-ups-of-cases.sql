-- A case may follow another: a review of what was answered, an appeal. It serves the same requests, which came to it so.
alter table cases.request_case drop constraint request_case_how_check;
alter table cases.request_case
  add constraint request_case_how_check check (how in ('opened', 'joined', 'added', 'withdrew', 'followed')) not valid;

-- Which case follows which, and as what. A case is followed in one way once.
create table cases.relation (
  authority_id smallint not null default platform.authority(),
  case_id uuid not null,
  related_id uuid not null check (related_id <> case_id),
  follow_up text not null check (follow_up ~ '^[a-z][a-z0-9-]{0,62}$'),
  related_at timestamptz not null,
  primary key (authority_id, case_id, related_id),
  unique (authority_id, case_id, follow_up),
  foreign key (authority_id, case_id) references cases."case" on delete cascade,
  foreign key (authority_id, related_id) references cases."case" on delete cascade
);
create index relation_related on cases.relation (authority_id, related_id);
call platform.protect('cases.relation', 'select, insert, delete');
