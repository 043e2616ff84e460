-- A message goes by email, by text message or by letter. What else it could be told by is kept with it, worded, and taken
-- when the way before has failed.
alter table notifications.message drop constraint message_channel_check;
alter table notifications.message
  add constraint message_channel check (channel in ('email', 'text', 'letter')) not valid;

-- The message in whose place this one went, by another way or again.
alter table notifications.message add column instead_of uuid;
-- Writes wait while it is made, reads do not; no row is in it yet.
-- squawk-ignore require-concurrent-index-creation
create index message_instead on notifications.message (authority_id, instead_of) where instead_of is not null;

-- Delivered: it is on the telephone, in the mailbox or in the post, as whoever carried it says.
alter table notifications.ending drop constraint ending_how_check;
alter table notifications.ending
  add constraint ending_how check (how in ('sent', 'delivered', 'refused', 'bounced', 'failed')) not valid;
-- What did not arrive, newest first: the list that a team works through.
-- squawk-ignore require-concurrent-index-creation
create index ending_lost on notifications.ending (authority_id, ended_at, message_id)
  where how in ('refused', 'bounced', 'failed');

create table notifications.other_way (
  authority_id smallint not null default platform.authority(),
  message_id uuid not null,
  turn smallint not null check (turn > 0),
  channel text not null check (channel in ('email', 'text', 'letter')),
  recipient text not null,
  subject text not null,
  body text not null,
  primary key (authority_id, message_id, turn),
  foreign key (authority_id, message_id) references notifications.message on delete cascade
);
call platform.protect('notifications.other_way');
