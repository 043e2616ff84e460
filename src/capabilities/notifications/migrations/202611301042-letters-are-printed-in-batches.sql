-- A letter that waits for a print house: what it is laid in until somebody makes a batch.
create table notifications.tray (
  authority_id smallint not null default platform.authority(),
  message_id uuid not null,
  laid_at timestamptz not null,
  primary key (authority_id, message_id),
  foreign key (authority_id, message_id) references notifications.message on delete cascade
);
create index tray_laid on notifications.tray (authority_id, laid_at, message_id);
-- Whoever makes a batch locks what is in it, for which a right to update is needed.
call platform.protect('notifications.tray', 'select, insert, update (laid_at), delete');

-- Letters that go to a print house together; their day is the one on which it was made.
create table notifications.batch (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  letters integer not null check (letters > 0),
  maker_id uuid not null,
  made_at timestamptz not null,
  primary key (authority_id, id)
);
create index batch_made on notifications.batch (authority_id, made_at, id);
call platform.protect('notifications.batch', 'select, insert');

-- Which letters, in the order in which they are printed. A letter is in one batch, until that is taken apart.
create table notifications.batch_letter (
  authority_id smallint not null default platform.authority(),
  batch_id uuid not null,
  number integer not null check (number > 0),
  message_id uuid not null,
  primary key (authority_id, batch_id, number),
  unique (authority_id, message_id),
  foreign key (authority_id, batch_id) references notifications.batch,
  foreign key (authority_id, message_id) references notifications.message on delete cascade
);
call platform.protect('notifications.batch_letter', 'select, insert, delete');

-- What became of it: handed over, or taken apart. There is one end.
create table notifications.batch_ending (
  authority_id smallint not null default platform.authority(),
  batch_id uuid not null,
  how text not null check (how in ('handed-over', 'taken-apart')),
  ender_id uuid not null,
  ended_at timestamptz not null,
  primary key (authority_id, batch_id),
  foreign key (authority_id, batch_id) references notifications.batch
);
call platform.protect('notifications.batch_ending', 'select, insert');
