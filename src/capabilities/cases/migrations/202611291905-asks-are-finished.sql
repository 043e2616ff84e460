-- What somebody outside says that they have finished, after they had taken it on.
-- There are as many as were asked of others, a few for each case of some services: it is read in less than the two seconds that are waited for.
-- squawk-ignore constraint-missing-not-valid, disallowed-unique-constraint
alter table cases.ask_answer add unique (authority_id, ask_id, answer);
create table cases.ask_finish (
  authority_id smallint not null default platform.authority(),
  ask_id uuid not null,
  answer text not null generated always as ('accepted') stored,
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  finished_at timestamptz not null,
  primary key (authority_id, ask_id),
  foreign key (authority_id, ask_id, answer) references cases.ask_answer (authority_id, ask_id, answer) on delete cascade
);
call platform.protect('cases.ask_finish', 'select, insert, delete');

-- Nothing is expected of them any more: rejected, finished, overdue, or its case is closed.
alter table cases.ask add column over boolean not null default false;
-- Council by council, since the owner of the tables sees the rows of none but the one that it names.
do $$
declare
  council smallint;
begin
  for council in select id from platform.authority loop
    perform set_config('moothall.authority', council::text, true);
    update cases.ask a set over = true
    where a.authority_id = council and (a.overdue_at is not null
      or exists (select from cases.ask_answer r where r.authority_id = a.authority_id and r.ask_id = a.id and r.answer = 'rejected')
      or exists (select from cases."case" c where c.authority_id = a.authority_id and c.id = a.case_id and c.ended));
  end loop;
end $$;
-- Likewise.
-- squawk-ignore require-concurrent-index-creation
create index ask_open on cases.ask (authority_id, asks, asked_at, id) where not over;
grant update (over) on cases.ask to moothall_application;
