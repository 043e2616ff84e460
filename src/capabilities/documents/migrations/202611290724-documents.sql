-- Files that people send: whose each is, what the scanner said of it, and where its bytes are.

create schema documents;
grant usage on schema documents to moothall_application;

-- A file as it was taken in. It belongs to what somebody is filling in and, once that is sent, to the request.
create table documents.file (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  holder_kind text not null check (holder_kind in ('draft', 'request')),
  holder_id uuid not null,
  question text not null,
  name text not null,
  kind text not null check (kind in ('jpeg', 'png', 'webp', 'heic', 'pdf', 'docx', 'odt')),
  bytes integer not null check (bytes > 0),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  -- Where a photograph says that it was taken, until the form is sent.
  easting integer check (easting between 0 and 700000),
  northing integer check (northing between 0 and 1300000),
  added_at timestamptz not null,
  primary key (authority_id, id),
  check ((easting is null) = (northing is null)),
  check (easting is null or holder_kind = 'draft')
);
create index file_holder on documents.file (authority_id, holder_kind, holder_id, added_at, id);
call platform.protect('documents.file');

-- The bytes of a file under a key of the store. A picture has two that were made of it, and loses what was sent.
create table documents.content (
  authority_id smallint not null default platform.authority(),
  file_id uuid not null,
  part text not null check (part in ('original', 'whole', 'preview')),
  key text not null,
  kind text not null check (kind in ('jpeg', 'png', 'webp', 'heic', 'pdf', 'docx', 'odt')),
  bytes integer not null check (bytes > 0),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  width integer check (width > 0),
  height integer check (height > 0),
  primary key (authority_id, file_id, part),
  unique (authority_id, key),
  check ((width is null) = (height is null)),
  foreign key (authority_id, file_id) references documents.file on delete cascade
);
call platform.protect('documents.content');

-- A file that nobody may open yet: the scanner has not answered. The row goes with the answer.
create table documents.hold (
  authority_id smallint not null default platform.authority(),
  file_id uuid not null,
  since timestamptz not null,
  primary key (authority_id, file_id),
  foreign key (authority_id, file_id) references documents.file on delete cascade
);
create index hold_since on documents.hold (authority_id, since, file_id);
call platform.protect('documents.hold');

-- What was found: clean, or infected (with the scanner's name for it), or a picture of which none could be made.
create table documents.verdict (
  authority_id smallint not null default platform.authority(),
  file_id uuid not null,
  verdict text not null check (verdict in ('clean', 'infected', 'damaged')),
  signature text,
  given_at timestamptz not null,
  primary key (authority_id, file_id),
  check (signature is null or verdict = 'infected'),
  foreign key (authority_id, file_id) references documents.file on delete cascade
);
call platform.protect('documents.verdict');

-- Bytes that are to be gone: the row goes when the store has removed them.
create table documents.erasure (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  key text not null,
  wanted_at timestamptz not null,
  primary key (authority_id, id)
);
create index erasure_wanted on documents.erasure (authority_id, wanted_at, id);
call platform.protect('documents.erasure');
