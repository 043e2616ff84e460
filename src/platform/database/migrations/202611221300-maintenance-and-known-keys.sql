-- What an operator tells the people who use a council's portals, and which keys its rows were made under.

-- One row for each council while something is announced or closed; none when all is open. `closes_at` may lie ahead: until
-- then the pages announce it.
create table platform.maintenance (
  authority_id smallint not null default platform.authority(),
  manner text not null check (manner in ('closed', 'read-only')),
  closes_at timestamptz not null,
  opens_at timestamptz check (opens_at > closes_at),
  words_en text,
  words_cy text,
  set_at timestamptz not null,
  primary key (authority_id),
  check ((words_en is null) = (words_cy is null))
);
call platform.protect('platform.maintenance');

-- A fingerprint leads to no key. It tells this installation's key file from another's before a session is broken.
create table platform.known_key (
  authority_id smallint not null default platform.authority(),
  version text not null,
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{16}$'),
  first_seen_at timestamptz not null,
  retired_at timestamptz,
  primary key (authority_id, version)
);
call platform.protect('platform.known_key', 'select, insert, update (retired_at)');
