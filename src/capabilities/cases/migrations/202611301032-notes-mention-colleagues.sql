-- Of whom a note speaks: colleagues who may see its case. It is read once they have had the case's story before them.
create table cases.mention (
  authority_id smallint not null default platform.authority(),
  note_id uuid not null,
  officer_id uuid not null,
  case_id uuid not null,
  mentioned_at timestamptz not null,
  read_at timestamptz,
  primary key (authority_id, note_id, officer_id),
  foreign key (authority_id, note_id) references cases.note on delete cascade
);
create index mention_officer on cases.mention (authority_id, officer_id, mentioned_at desc, note_id desc);
create index mention_unread on cases.mention (authority_id, officer_id, case_id) where read_at is null;
call platform.protect('cases.mention', 'select, insert, delete, update (read_at)');
