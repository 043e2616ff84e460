-- Somebody walks through a proposed version: what they have typed so far and what they sent, for two hours at most. Nothing
-- else of a walk is ever written; the row goes with its end.
create table services.walk (
  authority_id smallint not null default platform.authority(),
  -- Of a resident's walk the session's principal; of an adviser's the officer.
  walker uuid not null,
  way text not null check (way in ('resident', 'adviser')),
  proposal_id uuid not null,
  came_to json not null,
  begun_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (authority_id, walker),
  foreign key (authority_id, proposal_id) references services.proposal
);
create index walk_expiry on services.walk (authority_id, expires_at);
call platform.protect('services.walk', 'select, insert, update (came_to), delete');
