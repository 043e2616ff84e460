-- Whoever asked may take their request back: it stays with its case, as one that was withdrawn.
alter table cases.request_case add column withdrawn_at timestamptz;
alter table cases.request_case
  add constraint request_case_withdrawn check ((how = 'withdrew') = (withdrawn_at is not null)) not valid;
grant update (how, withdrawn_at) on cases.request_case to moothall_application;
