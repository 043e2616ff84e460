-- Since when a service is live that was imported as a whole pack; publishing the library leaves it.
alter table services.offer add column imported_at timestamptz;
