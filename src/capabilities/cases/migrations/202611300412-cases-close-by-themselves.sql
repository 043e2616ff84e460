-- An open case that closes by itself when its time comes, and how; the row goes when it leaves the status that says so. One that
-- could not be closed keeps the code of the refusal, for an officer.
create table cases.self_closing (
  authority_id smallint not null default platform.authority(),
  case_id uuid not null,
  closes_at timestamptz not null,
  outcome text not null check (outcome ~ '^[a-z][a-z0-9-]{0,62}$'),
  trouble text check (length(trouble) <= 100),
  primary key (authority_id, case_id),
  foreign key (authority_id, case_id) references cases."case" on delete cascade
);
create index self_closing_due on cases.self_closing (authority_id, closes_at, case_id) where trouble is null;
call platform.protect('cases.self_closing', 'select, insert, update (trouble), delete');
