-- Who alone may take an action: roles of the council and permissions, of which one is enough. Without a row, whoever may act.
create table cases.action_holder (
  authority_id smallint not null default platform.authority(),
  service text not null,
  version integer not null,
  action text not null,
  holds text not null check (holds ~ '^[a-z][a-z0-9.-]{0,62}$'),
  primary key (authority_id, service, version, action, holds),
  foreign key (authority_id, service, version, action) references cases.action
);
call platform.protect('cases.action_holder', 'select, insert');
