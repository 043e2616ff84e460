-- Who may work in the hub, beyond what the staff directory says: the first administrator, officers who are not there any
-- more, the way in when the directory is down, and second factors where the directory brings none.

alter table identity.officer add column reopened_at timestamptz;

-- What a link of ours gave stays when the directory's next word does not name it.
alter table identity.officer_grant add column given_by text not null default 'directory';
alter table identity.officer_grant
  add constraint officer_grant_given_by check (given_by in ('directory', 'moothall')) not valid;

grant update (given_by) on identity.officer_grant to moothall_application;

-- `dormant` is one who was not seen for long.
alter table identity.officer_closing add column why text not null default 'left';
alter table identity.officer_closing
  add constraint officer_closing_why check (why in ('left', 'dormant')) not valid;

-- A link that an operator made for somebody's mailbox: once, and not for long, it gives what it names to whoever signs in
-- with it. The link holds a token; only its digest stands here.
create table identity.invitation (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  digest bytea not null check (length(digest) = 32),
  email text not null,
  email_key text not null,
  granted text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, digest)
);
create index invitation_end on identity.invitation (authority_id, expires_at);
call platform.protect('identity.invitation', 'select, insert, delete');

-- An invitation was used: once, which its key holds.
create table identity.invitation_use (
  authority_id smallint not null default platform.authority(),
  invitation_id uuid not null,
  officer_id uuid not null,
  used_at timestamptz not null,
  primary key (authority_id, invitation_id),
  foreign key (authority_id, invitation_id) references identity.invitation on delete cascade,
  foreign key (authority_id, officer_id) references identity.officer
);
create index invitation_use_officer on identity.invitation_use (authority_id, officer_id);
call platform.protect('identity.invitation_use', 'select, insert');

-- The browser session that carries an invitation to the directory and back.
create table identity.invitation_errand (
  authority_id smallint not null default platform.authority(),
  session_id uuid not null,
  invitation_id uuid not null,
  primary key (authority_id, session_id),
  foreign key (authority_id, invitation_id) references identity.invitation on delete cascade
);
create index invitation_errand_invitation on identity.invitation_errand (authority_id, invitation_id);
call platform.protect('identity.invitation_errand', 'select, insert, update (invitation_id), delete');

-- A way in that an operator opened for one officer while the staff directory is down.
create table identity.emergency_code (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  officer_id uuid not null,
  digest bytea not null check (length(digest) = 32),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, digest),
  foreign key (authority_id, officer_id) references identity.officer
);
create index emergency_code_officer on identity.emergency_code (authority_id, officer_id);
create index emergency_code_end on identity.emergency_code (authority_id, expires_at);
call platform.protect('identity.emergency_code', 'select, insert, delete');

-- It was used: once, which its key holds.
create table identity.emergency_use (
  authority_id smallint not null default platform.authority(),
  code_id uuid not null,
  used_at timestamptz not null,
  primary key (authority_id, code_id),
  foreign key (authority_id, code_id) references identity.emergency_code on delete cascade
);
call platform.protect('identity.emergency_use', 'select, insert');

-- An officer who is in by such a code: nothing that they opened with it counts after `ends_at`. Gone once they sign in at
-- the directory again.
create table identity.emergency_stay (
  authority_id smallint not null default platform.authority(),
  officer_id uuid not null,
  ends_at timestamptz not null,
  primary key (authority_id, officer_id),
  foreign key (authority_id, officer_id) references identity.officer
);
call platform.protect('identity.emergency_stay', 'select, insert, update (ends_at), delete');

-- That an officer came in so is shown to every administrator until one of them says that they have seen it.
create table identity.alarm (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  officer_id uuid not null,
  raised_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, officer_id) references identity.officer
);
create index alarm_officer on identity.alarm (authority_id, officer_id);
create index alarm_raised on identity.alarm (authority_id, raised_at);
call platform.protect('identity.alarm', 'select, insert');

create table identity.alarm_acknowledgement (
  authority_id smallint not null default platform.authority(),
  alarm_id uuid not null,
  officer_id uuid not null,
  acknowledged_at timestamptz not null,
  primary key (authority_id, alarm_id),
  foreign key (authority_id, alarm_id) references identity.alarm,
  foreign key (authority_id, officer_id) references identity.officer
);
create index alarm_acknowledgement_officer on identity.alarm_acknowledgement (authority_id, officer_id);
call platform.protect('identity.alarm_acknowledgement', 'select, insert');

-- The app on an officer's telephone that shows codes. The secret is sealed under the key file. `step` is the half minute
-- of the last code that was used: no code counts twice.
create table identity.second_factor (
  authority_id smallint not null default platform.authority(),
  officer_id uuid not null,
  secret bytea not null,
  step bigint not null,
  enrolled_at timestamptz not null,
  primary key (authority_id, officer_id),
  foreign key (authority_id, officer_id) references identity.officer
);
call platform.protect('identity.second_factor', 'select, insert, update (secret, step), delete');

-- Codes for when the telephone is lost; each is taken away by its one use.
create table identity.recovery_code (
  authority_id smallint not null default platform.authority(),
  officer_id uuid not null,
  digest bytea not null check (length(digest) = 32),
  primary key (authority_id, officer_id, digest),
  foreign key (authority_id, officer_id) references identity.second_factor on delete cascade
);
call platform.protect('identity.recovery_code', 'select, insert, delete');

-- An officer whom the directory, or a code of the operator's, has named, and whose second factor is still to come. `offer`
-- is what they are given to enrol with, sealed; `proved_step` that they have shown a code of it.
create table identity.half_sign_in (
  authority_id smallint not null default platform.authority(),
  session_id uuid not null,
  officer_id uuid not null,
  emergency_code_id uuid,
  next_path text not null,
  offer bytea,
  proved_step bigint,
  begun_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (authority_id, session_id),
  foreign key (authority_id, officer_id) references identity.officer,
  foreign key (authority_id, emergency_code_id) references identity.emergency_code on delete cascade
);
create index half_sign_in_officer on identity.half_sign_in (authority_id, officer_id);
create index half_sign_in_code on identity.half_sign_in (authority_id, emergency_code_id);
create index half_sign_in_end on identity.half_sign_in (authority_id, expires_at);
call platform.protect('identity.half_sign_in', 'select, insert, update (offer, proved_step), delete');

-- Officers in order of their names, for whoever administers. The table has a row for each of them: thousands, so that the
-- lock is short.
-- squawk-ignore require-concurrent-index-creation
create index officer_name on identity.officer (authority_id, name, id);
