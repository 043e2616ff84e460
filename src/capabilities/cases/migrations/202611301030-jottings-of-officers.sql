-- What an officer has typed on a form of a case and not sent: one for each officer, case and form. It goes when it is sent or discarded, with its
-- case, and thirty days after it was last touched. Of one that ended its page's key stays for a while, without a word of it: what the
-- page's script had on its way at that moment does not bring it back.
create table cases.jotting (
  authority_id smallint not null default platform.authority(),
  case_id uuid not null,
  officer_id uuid not null,
  form text not null check (length(form) between 1 and 100),
  fields json not null check (length(fields::text) <= 100000),
  revision integer not null,
  begun_at timestamptz not null,
  kept_at timestamptz not null,
  ended_key text,
  primary key (authority_id, case_id, officer_id, form),
  foreign key (authority_id, case_id) references cases."case" on delete cascade
);
create index jotting_age on cases.jotting (authority_id, kept_at);
call platform.protect('cases.jotting', 'select, insert, update, delete');
