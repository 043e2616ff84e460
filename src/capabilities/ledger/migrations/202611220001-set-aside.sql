-- What a follower stumbles over: an event that it cannot handle must not hold up all that come after.

-- How often the event after the cursor has failed.
alter table ledger.cursor add column tries smallint not null default 0 check (tries >= 0);

-- An event that failed too often, so that the follower went on without it. `code` is a refusal's, PostgreSQL's or the name
-- of the error, never its words, which may hold personal values. The row goes when the event is handled after all.
create table ledger.set_aside (
  authority_id smallint not null default platform.authority(),
  follower text not null,
  event_id uuid not null,
  tx xid8 not null,
  seq bigint not null,
  type text not null,
  code text not null,
  tries integer not null check (tries > 0),
  tried_at timestamptz not null,
  primary key (authority_id, follower, event_id)
);
create index set_aside_tried on ledger.set_aside (authority_id, follower, tried_at);
call platform.protect('ledger.set_aside', 'select, insert, update (code, tries, tried_at), delete');
