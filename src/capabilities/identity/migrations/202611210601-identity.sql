-- Who is there: residents with an account, officers of the council, and how each of them proves it.

create schema identity;
grant usage on schema identity to moothall_application;

-- A resident's account. It is opened by the first right code, so there is no other way to register.
create table identity.account (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  email text not null,
  email_key text not null,
  tongue text not null check (tongue in ('en', 'cy')),
  opened_at timestamptz not null,
  verified_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, email_key)
);
call platform.protect('identity.account', 'select, insert, update');

-- A one-time code that was sent by e-mail, good in the browser session that asked for it. Whether the address has an
-- account is not asked, so the same row is written in either case. Forgotten a day after it ends.
create table identity.code (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  session_id uuid not null,
  email text not null,
  digest bytea not null check (length(digest) = 32),
  tongue text not null check (tongue in ('en', 'cy')),
  next_path text not null,
  tries smallint not null default 0 check (tries between 0 and 5),
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (authority_id, id)
);
create index code_session on identity.code (authority_id, session_id, asked_at);
create index code_end on identity.code (authority_id, expires_at);
call platform.protect('identity.code', 'select, insert, update (tries), delete');

-- A code was used: once, which its key holds.
create table identity.code_use (
  authority_id smallint not null default platform.authority(),
  code_id uuid not null,
  account_id uuid not null,
  used_at timestamptz not null,
  primary key (authority_id, code_id),
  foreign key (authority_id, code_id) references identity.code on delete cascade,
  foreign key (authority_id, account_id) references identity.account
);
create index code_use_account on identity.code_use (authority_id, account_id);
call platform.protect('identity.code_use', 'select, insert');

-- An officer as the council's staff directory knows them: by its identifier, never by e-mail address, which changes.
create table identity.officer (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  tenant text not null,
  subject text not null,
  name text not null,
  email text,
  revision integer not null default 1 check (revision > 0),
  added_at timestamptz not null,
  signed_in_at timestamptz,
  primary key (authority_id, id),
  unique (authority_id, tenant, subject)
);
call platform.protect('identity.officer', 'select, insert, update');

-- The groups and application roles that the directory named when the officer last signed in, of those that the
-- council's rules know. What they allow is read from the rules at each request.
create table identity.officer_grant (
  authority_id smallint not null default platform.authority(),
  officer_id uuid not null,
  granted text not null,
  primary key (authority_id, officer_id, granted),
  foreign key (authority_id, officer_id) references identity.officer
);
create index officer_grant_granted on identity.officer_grant (authority_id, granted, officer_id);
call platform.protect('identity.officer_grant', 'select, insert, delete');

-- An officer who has left. While this row stands nobody is let in as them.
create table identity.officer_closing (
  authority_id smallint not null default platform.authority(),
  officer_id uuid not null,
  closed_at timestamptz not null,
  primary key (authority_id, officer_id),
  foreign key (authority_id, officer_id) references identity.officer
);
call platform.protect('identity.officer_closing', 'select, insert, delete');

-- An officer's way to the directory and back, in one browser session. Taken away by the first return, so a return
-- counts once.
create table identity.sign_in (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  session_id uuid not null,
  state text not null check (length(state) = 43),
  nonce text not null check (length(nonce) = 43),
  verifier text not null check (length(verifier) = 43),
  next_path text not null,
  begun_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, session_id, state)
);
create index sign_in_end on identity.sign_in (authority_id, expires_at);
call platform.protect('identity.sign_in', 'select, insert, delete');
