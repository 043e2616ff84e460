-- Details that were lawfully erased. A backup brings them back, so that each erasure is written to a journal outside the
-- database too, and a restore does again what the restored state lacks.

create table ledger.erasure (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  erased_at timestamptz not null,
  events uuid[] not null check (cardinality(events) between 1 and 1000),
  primary key (authority_id, id)
);
call platform.protect('ledger.erasure', 'select, insert');

-- Which erasures stand in the journal.
create table ledger.erasure_in_journal (
  authority_id smallint not null default platform.authority(),
  erasure_id uuid not null,
  written_at timestamptz not null,
  primary key (authority_id, erasure_id),
  foreign key (authority_id, erasure_id) references ledger.erasure (authority_id, id)
);
call platform.protect('ledger.erasure_in_journal', 'select, insert');
