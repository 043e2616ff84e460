-- What officers attach to cases of that version.
create table cases.document_type (
  authority_id smallint not null default platform.authority(),
  service text not null,
  version integer not null,
  document text not null check (document ~ '^[a-z][a-z0-9-]{0,62}$'),
  position smallint not null check (position > 0),
  primary key (authority_id, service, version, document),
  foreign key (authority_id, service, version) references cases.service_version
);
call platform.protect('cases.document_type', 'select, insert');

-- Which documents must be attached before an action is taken.
create table cases.action_document (
  authority_id smallint not null default platform.authority(),
  service text not null,
  version integer not null,
  action text not null,
  document text not null,
  primary key (authority_id, service, version, action, document),
  foreign key (authority_id, service, version, action) references cases.action,
  foreign key (authority_id, service, version, document) references cases.document_type
);
call platform.protect('cases.action_document', 'select, insert');
call platform.arranges('cases.action_document');

-- A document of a case: what it is, and which file. The file itself is kept elsewhere, under the same identifier.
create table cases.document (
  authority_id smallint not null default platform.authority(),
  id uuid not null,
  case_id uuid not null,
  service text not null,
  version integer not null,
  document text not null,
  actor_kind text not null check (actor_kind in ('officer', 'resident', 'anonymous', 'system')),
  actor text,
  attached_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id, service, version)
    references cases."case" (authority_id, id, service, version) on delete cascade,
  foreign key (authority_id, service, version, document) references cases.document_type
);
create index document_case on cases.document (authority_id, case_id, attached_at, id);
call platform.protect('cases.document', 'select, insert, delete');
