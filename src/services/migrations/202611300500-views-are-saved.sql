-- A filter of a queue under a name: an officer's own, or everybody's who works the queue.
create table services.saved_view (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  queue text not null,
  officer_id uuid not null,
  name text not null check (length(name) between 1 and 40),
  filter json not null,
  shared boolean not null,
  saved_at timestamptz not null,
  primary key (authority_id, id)
);
create unique index saved_view_own on services.saved_view (authority_id, officer_id, queue, lower(name)) where not shared;
create unique index saved_view_shared on services.saved_view (authority_id, queue, lower(name)) where shared;
call platform.protect('services.saved_view', 'select, insert, delete');
