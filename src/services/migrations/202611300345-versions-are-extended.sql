-- A published version is never changed, but it may be extended: what is added is of cases that are open too. Each row keeps what the
-- version was before, so that what it said on any day can still be read.
create table services.extension (
  authority_id smallint not null default platform.authority(),
  service text not null,
  version integer not null,
  number integer not null check (number > 0),
  digest text not null,
  content json not null,
  extended_at timestamptz not null,
  primary key (authority_id, service, version, number),
  foreign key (authority_id, service, version) references services.pack
);
call platform.protect('services.extension', 'select, insert');
grant update (digest, content) on services.pack to moothall_application;

-- Whatever writes over a version has kept it first.
create function services.refuse_unkept() returns trigger language plpgsql set search_path = '' as $$
begin
  if not exists (
    select from services.extension e
    where e.authority_id = old.authority_id and e.service = old.service and e.version = old.version and e.digest = old.digest
  ) then
    raise exception 'version % of % is published, and may only be extended', old.version, old.service;
  end if;
  return new;
end $$;
create trigger keep_before before update on services.pack
  for each row when (old.content::text is distinct from new.content::text or old.digest is distinct from new.digest)
  execute function services.refuse_unkept();
