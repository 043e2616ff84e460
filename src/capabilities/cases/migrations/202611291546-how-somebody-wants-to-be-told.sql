-- How somebody asked to be told, and where a letter reaches them, line by line: as given with the request.
alter table cases.participant
  add column preferred_way text,
  add column postal_address text;
alter table cases.participant
  add constraint participant_preferred_way
  check (preferred_way in ('email', 'text-message', 'telephone', 'letter')) not valid;
