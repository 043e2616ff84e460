-- Other systems of a council's that may ask by a key of their own. The key is given once, when the client is added; only its
-- digest stands here. What a client may is a list of codes, as an officer's permissions are. A name is one client's for good:
-- the record says who asked by it.
create table identity.client (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  name text collate "C" not null check (name <> ''),
  digest bytea not null check (length(digest) = 32),
  may text[] not null check (cardinality(may) > 0),
  per_minute integer not null check (per_minute between 1 and 100000),
  added_at timestamptz not null,
  last_day_on date,
  primary key (authority_id, id),
  unique (authority_id, name),
  unique (authority_id, digest)
);
call platform.protect('identity.client', 'select, insert');

-- The last day on which a client asked, and no more than that: a row for each client, written once a day.
create table identity.client_use (
  authority_id smallint not null default platform.authority(),
  client_id uuid not null,
  used_on date not null,
  primary key (authority_id, client_id),
  foreign key (authority_id, client_id) references identity.client
);
call platform.protect('identity.client_use', 'select, insert, update (used_on)');

-- The key is worth nothing from now on.
create table identity.client_revocation (
  authority_id smallint not null default platform.authority(),
  client_id uuid not null,
  revoked_at timestamptz not null,
  primary key (authority_id, client_id),
  foreign key (authority_id, client_id) references identity.client
);
call platform.protect('identity.client_revocation', 'select, insert');

-- A key that the officer who added its client has not taken yet: sealed under the key file, shown to them alone, and gone when
-- they say that they have it, or ten minutes later.
create table identity.client_key (
  authority_id smallint not null default platform.authority(),
  client_id uuid not null,
  officer_id uuid not null,
  sealed bytea not null,
  expires_at timestamptz not null,
  primary key (authority_id, client_id),
  foreign key (authority_id, client_id) references identity.client,
  foreign key (authority_id, officer_id) references identity.officer
);
create index client_key_officer on identity.client_key (authority_id, officer_id);
create index client_key_end on identity.client_key (authority_id, expires_at);
call platform.protect('identity.client_key', 'select, insert, delete');
