-- A request that another system made, by its key: it may ask what became of it, and no other system may. `way` is how somebody
-- reached that system, and `asks_for` for whom it spoke, both as it says itself.
create table services.client_request (
  authority_id smallint not null default platform.authority(),
  request_id uuid not null,
  client_id uuid not null,
  way text not null check (way in ('website', 'chat', 'telephone', 'device', 'other')),
  asks_for text not null check (asks_for in ('resident', 'organisation', 'itself')),
  made_at timestamptz not null,
  primary key (authority_id, request_id)
);
call platform.protect('services.client_request', 'select, insert');

-- A service's form that another system asks somebody question by question. The answers are the draft's, whose holder it is; `whole`
-- names the lists of which was said that nothing is to be added. It goes when nobody has gone on with it for four weeks.
create table services.conversation (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  client_id uuid not null,
  draft_id uuid not null,
  service text not null,
  tongue text not null check (tongue in ('en', 'cy')),
  way text not null check (way in ('website', 'chat', 'telephone', 'device', 'other')),
  asks_for text not null check (asks_for in ('resident', 'organisation', 'itself')),
  whole text[] not null default '{}',
  request_id uuid,
  expires_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, draft_id)
);
create index conversation_end on services.conversation (authority_id, expires_at);
call platform.protect('services.conversation');
