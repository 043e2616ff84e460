-- Two cases about one thing become one: a case is merged with another, which serves its requests from then on. All that was
-- written of it stays where it was, so that separating the two puts back exactly what was.
alter table cases."case"
  add column merged boolean not null default false,
  add column merging_id uuid;
alter table cases."case"
  add constraint case_merged_by_a_merging check (merged = (merging_id is not null) and (merging_id = id) is not false) not valid;
grant update (merged, merging_id) on cases."case" to moothall_application;

-- Writes wait while the index is made, reads do not: a third of a second for 250,000 cases.
-- squawk-ignore require-concurrent-index-creation, disallowed-unique-constraint
create unique index case_merged on cases."case" (authority_id, id, merged);

-- Which case is merged with which. `stays_id` is the one that is worked on now: another than `with_id` once that one was merged in
-- its turn. A merged case has a merging and another has none; none stays that is merged itself: so a chain has one link, and no end that is its beginning.
create table cases.merging (
  authority_id smallint not null default platform.authority(),
  case_id uuid not null,
  merged boolean not null generated always as (true) stored,
  with_id uuid not null check (with_id <> case_id),
  stays_id uuid not null,
  stays_merged boolean not null generated always as (false) stored,
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  merged_at timestamptz not null,
  primary key (authority_id, case_id),
  foreign key (authority_id, case_id, merged) references cases."case" (authority_id, id, merged) on delete cascade,
  foreign key (authority_id, with_id) references cases."case" on delete cascade,
  foreign key (authority_id, stays_id, stays_merged) references cases."case" (authority_id, id, merged) on delete cascade
);
create index merging_with on cases.merging (authority_id, with_id);
create index merging_stays on cases.merging (authority_id, stays_id);
call platform.protect('cases.merging', 'select, insert, update (stays_id), delete');
-- Every row is new and null there, so that there is nothing to wait for.
-- squawk-ignore constraint-missing-not-valid, adding-foreign-key-constraint
alter table cases."case" add foreign key (authority_id, merging_id) references cases.merging (authority_id, case_id)
  deferrable initially deferred;

-- The requests that came with it to the case that it was merged with: those go back when the two are separated.
create table cases.merged_request (
  authority_id smallint not null default platform.authority(),
  case_id uuid not null,
  request_id uuid not null,
  primary key (authority_id, case_id, request_id),
  foreign key (authority_id, case_id) references cases.merging on delete cascade,
  foreign key (authority_id, request_id) references cases.request on delete cascade
);
create index merged_request_request on cases.merged_request (authority_id, request_id);
call platform.protect('cases.merged_request', 'select, insert, delete');

-- What somebody wrote under their request goes with it.
grant update (case_id) on cases.reply to moothall_application;
grant update (case_id) on cases.opinion to moothall_application;
alter table cases.request_case drop constraint request_case_how_check;
alter table cases.request_case add constraint request_case_how_check
  check (how in ('opened', 'joined', 'added', 'withdrew', 'followed', 'merged')) not valid;
