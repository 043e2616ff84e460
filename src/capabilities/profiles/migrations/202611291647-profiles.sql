-- What account holders say of themselves, so that they need not say it again, and what they are asked whether to say from now on.

create schema profiles;
grant usage on schema profiles to moothall_application;

-- One thing that somebody said of themselves, from then on; the latest of a field holds, and null takes it away. The others are its history.
create table profiles.detail (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  account_id uuid not null,
  field text not null check (field in ('name', 'telephone', 'address', 'date-of-birth', 'preferred-way', 'language')),
  value jsonb,
  said_at timestamptz not null,
  correction_id uuid,
  primary key (authority_id, id)
);
create index detail_account on profiles.detail (authority_id, account_id, field, said_at);
call platform.protect('profiles.detail', 'select, insert, delete');

-- An answer of a request differs from what the account says: perhaps it holds from now on. Nothing changes until somebody decides.
create table profiles.correction (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  account_id uuid not null,
  field text not null check (field in ('name', 'telephone', 'address', 'date-of-birth', 'preferred-way', 'language')),
  old_value jsonb,
  new_value jsonb not null,
  request_id uuid not null,
  proposed_at timestamptz not null,
  proposed_by text not null check (proposed_by in ('resident', 'officer')),
  primary key (authority_id, id),
  unique (authority_id, request_id, field)
);
create index correction_account on profiles.correction (authority_id, account_id, proposed_at);
call platform.protect('profiles.correction', 'select, insert, delete');

create table profiles.decision (
  authority_id smallint not null default platform.authority(),
  correction_id uuid not null,
  decision text not null check (decision in ('taken', 'declined')),
  decided_at timestamptz not null,
  decided_by text not null check (decided_by in ('resident')),
  primary key (authority_id, correction_id),
  foreign key (authority_id, correction_id) references profiles.correction on delete cascade
);
call platform.protect('profiles.decision', 'select, insert');
