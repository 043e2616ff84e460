-- Somebody leaves a form and comes back to it, perhaps elsewhere: by a link that works once.

-- What a page held that was not sent yet, field by field: no answer, and nothing decides by it.
alter table forms.draft add column typed jsonb;

-- A draft that was taken off its device belongs to the link until somebody opens it.
alter table forms.draft drop constraint draft_holder_kind_check;
alter table forms.draft add constraint draft_holder_kind_check
  check (holder_kind in ('session', 'resident', 'officer', 'contact', 'link')) not valid;

-- A link that was sent by email, or a code that is read out to somebody who helps. Of a link's token there is only a digest;
-- the code is shown again to whoever asked for it.
create table forms.return_link (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  draft_id uuid not null,
  digest bytea not null check (length(digest) = 32),
  email text,
  code text,
  tongue text not null check (tongue in ('en', 'cy')),
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  primary key (authority_id, id),
  check ((email is null) <> (code is null)),
  unique (authority_id, digest),
  foreign key (authority_id, draft_id) references forms.draft on delete cascade
);
create index return_link_draft on forms.return_link (authority_id, draft_id, made_at);
call platform.protect('forms.return_link', 'select, insert');

create table forms.return_use (
  authority_id smallint not null default platform.authority(),
  link_id uuid not null,
  used_at timestamptz not null,
  primary key (authority_id, link_id),
  foreign key (authority_id, link_id) references forms.return_link on delete cascade
);
call platform.protect('forms.return_use', 'select, insert');

-- Somebody was told that their answers will be thrown away then; told again only when they came back and left it again.
create table forms.reminder (
  authority_id smallint not null default platform.authority(),
  draft_id uuid not null,
  expires_at timestamptz not null,
  reminded_at timestamptz not null,
  primary key (authority_id, draft_id, expires_at),
  foreign key (authority_id, draft_id) references forms.draft on delete cascade
);
call platform.protect('forms.reminder', 'select, insert');
