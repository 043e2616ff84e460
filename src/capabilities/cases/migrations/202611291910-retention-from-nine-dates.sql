-- The date from which an outcome's period runs may be an answer's, or come a term after the closing.
alter table cases.outcome
  add column keep_answer text,
  add column keep_term text;
alter table cases.outcome drop constraint outcome_keep_from_check;
alter table cases.outcome add constraint outcome_keep_from_check check (keep_from in
  ('closing', 'parent-closing', 'related-closing', 'answer', 'given-date', 'holding-end', 'decision-effect',
    'decision-expiry', 'fixed-term')) not valid;
alter table cases.outcome add constraint outcome_keep_answer_check
  check ((keep_from is not distinct from 'answer') = (keep_answer is not null)) not valid;
alter table cases.outcome add constraint outcome_keep_term_check
  check ((keep_from is not distinct from 'fixed-term') = (keep_term is not null)) not valid;

-- From which date this closing counts; empty where the case is kept for ever. What counts from a date that is not known
-- has no `keep_until`, and is found by that: nothing is yet.
alter table cases.closing add column keep_from text;
-- squawk-ignore require-concurrent-index-creation
create index closing_undated on cases.closing (authority_id, closed_at, case_id)
  where keep_until is null and keep_from is not null;

-- A date that an officer said, from which a case's retention counts: of its decision, or another that its service names.
create table cases.base_date (
  authority_id smallint not null default platform.authority(),
  case_id uuid not null,
  base text not null check (base in ('given-date', 'decision-effect', 'decision-expiry')),
  day date not null,
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  said_at timestamptz not null,
  primary key (authority_id, case_id, base),
  foreign key (authority_id, case_id) references cases."case" on delete cascade
);
call platform.protect('cases.base_date', 'select, insert, update (day, actor_kind, actor, said_at), delete');
