-- What a source outside said of one question: kept until then, and a few hours longer as what somebody was offered.
-- What it was asked is a digest; what it said may name a person's vehicle or home.
create table forms.looked_up (
  authority_id smallint not null default platform.authority(),
  question bytea not null check (octet_length(question) = 32),
  asked_at timestamptz not null,
  said jsonb not null,
  kept_until timestamptz not null check (kept_until >= asked_at),
  primary key (authority_id, question, asked_at)
);
create index looked_up_end on forms.looked_up (authority_id, asked_at);
call platform.protect('forms.looked_up', 'select, insert, delete');

-- Each time that a source was asked, and what became of it, for whoever looks after it.
create table forms.lookup_try (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  source text not null check (source ~ '^[a-z][a-z0-9-]{0,62}$'),
  tried_at timestamptz not null,
  outcome text not null check (outcome in ('found', 'none', 'throttled', 'key-refused', 'slow', 'too-big', 'not-json',
    'unfit', 'redirected', 'inside', 'failed')),
  milliseconds integer not null check (milliseconds >= 0),
  primary key (authority_id, id)
);
create index lookup_try_source on forms.lookup_try (authority_id, source, tried_at);
create index lookup_try_end on forms.lookup_try (authority_id, tried_at);
call platform.protect('forms.lookup_try', 'select, insert, delete');

-- What was filled in for somebody, by whom and when: what stands there is their answer, which may differ.
alter table forms.draft add column filled jsonb;
alter table forms.submission add column filled jsonb;
