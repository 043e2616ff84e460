-- Of the ledger of a case what somebody did under a request that went back when two cases were separated: it is read with the case that the
-- request went back to, and erased with it. Where it does not move, it is the case's own, and only what they wrote there goes with theirs.
create table cases.returned_event (
  authority_id smallint not null default platform.authority(),
  event_id uuid not null,
  case_id uuid not null,
  from_id uuid not null,
  moves boolean not null,
  primary key (authority_id, event_id),
  foreign key (authority_id, case_id) references cases."case" on delete cascade
);
create index returned_event_case on cases.returned_event (authority_id, case_id);
create index returned_event_from on cases.returned_event (authority_id, from_id);
call platform.protect('cases.returned_event', 'select, insert, update (case_id)');
