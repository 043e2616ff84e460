-- Up to which percentage of its time a clock has been warned of, and when the next is reached: what is due for a warning is found by that.
alter table cases.clock
  add column warned smallint not null default 0,
  add column warns_at timestamptz;
alter table cases.clock
  add constraint clock_warned_is_a_percentage check (warned between 0 and 100) not valid;
grant update (warned, warns_at) on cases.clock to moothall_application;

-- No row is in it yet.
-- squawk-ignore require-concurrent-index-creation
create index clock_warning on cases.clock (authority_id, warns_at) where warns_at is not null;

-- Of the clock by which the case is due.
alter table cases."case"
  add column warned smallint not null default 0;
grant update (warned) on cases."case" to moothall_application;
