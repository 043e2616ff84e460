-- Which collections are not made on their usual day: after which bank holidays everything is later, and what else is changed.
create table calendars.collection_rules (
  authority_id smallint not null default platform.authority(),
  rules jsonb not null,
  primary key (authority_id)
);
call platform.protect('calendars.collection_rules', 'select, insert, update');
call platform.arranges('calendars.collection_rules');
