-- contracts: the tables of records are parted by edition; a version that deletes an edition row by row takes their places.
-- A million properties are five million rows. Copied into parts without indexes, indexed when whole and dropped when old,
-- they take a quarter of the time that one table with all editions in it takes, and leave nothing to be vacuumed.

-- What came before this stays where it is, as the part of the early editions; where there is none, there is no such part.
-- Row-level security hides rows from this migration, so that it looks at the size of the file instead.
create procedure gazetteer.part_by_edition(book text) language plpgsql as $$
declare
  early text := book || '_early';
  keys text[];
  indexes text[];
  was record;
  written text;
begin
  for was in
    select c.relname as name, i.indisprimary as is_key, pg_get_indexdef(i.indexrelid) as definition,
      pg_get_constraintdef(k.oid) as key
    from pg_index i join pg_class c on c.oid = i.indexrelid
    left join pg_constraint k on k.conindid = i.indexrelid and k.contype = 'p'
    where i.indrelid = format('gazetteer.%I', book)::regclass
  loop
    if was.is_key then keys := keys || format('add constraint %I %s', was.name, was.key);
    else indexes := indexes || was.definition;
    end if;
    execute format('alter index gazetteer.%I rename to %I', was.name, was.name || '_early');
  end loop;
  execute format('alter table gazetteer.%I rename to %I', book, early);
  execute format('create table gazetteer.%I (like gazetteer.%I including defaults including constraints) partition by range (edition)',
    book, early);
  foreach written in array keys loop execute format('alter table gazetteer.%I %s', book, written); end loop;
  foreach written in array coalesce(indexes, '{}') loop execute written; end loop;
  execute format('call platform.protect(%L)', format('gazetteer.%I', book));
  if pg_relation_size(format('gazetteer.%I', early)::regclass) = 0 then
    execute format('drop table gazetteer.%I', early);
  else
    execute format('revoke all on gazetteer.%I from moothall_application', early);
    execute format('alter table gazetteer.%I attach partition gazetteer.%I for values from (minvalue) to (%s)', book, early,
      (select coalesce(last_value, 0) + 1 from pg_sequences
        where format('%I.%I', schemaname, sequencename) = pg_get_serial_sequence('gazetteer.import', 'edition')));
  end if;
end $$;

call gazetteer.part_by_edition('street_record');
call gazetteer.part_by_edition('street_descriptor');
call gazetteer.part_by_edition('blpu');
call gazetteer.part_by_edition('cross_reference');
call gazetteer.part_by_edition('lpi');
call gazetteer.part_by_edition('delivery_point');
call gazetteer.part_by_edition('successor');
call gazetteer.part_by_edition('organisation');
call gazetteer.part_by_edition('classification');
drop procedure gazetteer.part_by_edition(text);

-- The flats of a building, the keys of a property, what became a property. Only an import writes here, and it can wait.
-- squawk-ignore require-concurrent-index-creation
create index blpu_parent on gazetteer.blpu (authority_id, edition, parent_uprn) where parent_uprn is not null;
-- squawk-ignore require-concurrent-index-creation
create index cross_reference_uprn on gazetteer.cross_reference (authority_id, edition, uprn);
-- squawk-ignore require-concurrent-index-creation
create index successor_to on gazetteer.successor (authority_id, edition, successor);

-- The tables that are parted so.
create function gazetteer.books() returns table (name text, oid oid)
  language sql stable set search_path = ''
begin atomic
  select c.relname::text, c.oid
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'gazetteer' and c.relkind = 'p';
end;

-- Only a run that has not ended may write into the parts of its edition, and only its own council's.
create function gazetteer.refuse_unless_staging(wanted integer) returns void
  language plpgsql stable set search_path = '' as $$
begin
  if not exists (
    select from gazetteer.import run
    where run.authority_id = platform.authority() and run.edition = wanted
      and not exists (select from gazetteer.import_ending ending
        where ending.authority_id = run.authority_id and ending.import_id = run.id))
  then
    raise exception 'no import of this council is staging that edition';
  end if;
end $$;

-- Opens a part for an edition beside each table: without indexes, so that copying into it is quick. PostgreSQL copies nothing into
-- a table with row-level security: this one has a check instead, may only be written to, and is read by nobody until it is attached.
create function gazetteer.open_parts(wanted integer) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  book text;
  part text;
begin
  perform gazetteer.refuse_unless_staging(wanted);
  for book in select name from gazetteer.books() loop
    part := pg_catalog.format('gazetteer.%I', 'staged_' || book || '_' || wanted);
    execute pg_catalog.format('create table %s (like gazetteer.%I including defaults including constraints)', part, book);
    execute pg_catalog.format('alter table %s alter authority_id set default %s, alter edition set default %s, '
      'add constraint one_edition check (authority_id = %2$s and edition = %3$s)', part, platform.authority(), wanted);
    execute pg_catalog.format('grant insert on %s to moothall_application', part);
  end loop;
end $$;

-- Makes the next index that a part lacks, the key first, and says which; nothing when it has all. Each is a transaction of its own.
create function gazetteer.index_part(book text, wanted integer) returns text
  language plpgsql security definer set search_path = '' set maintenance_work_mem = '96MB' as $$
declare
  part text := pg_catalog.format('gazetteer.%I', 'staged_' || book || '_' || wanted);
  lacking record;
  named text;
begin
  perform gazetteer.refuse_unless_staging(wanted);
  select c.relname as name, i.indisprimary as is_key, i.indisunique as is_unique,
    pg_catalog.substring(pg_catalog.pg_get_indexdef(i.indexrelid), ' USING .*$') as definition,
    pg_catalog.pg_get_constraintdef(k.oid) as key
  into lacking
  from gazetteer.books() b
  join pg_catalog.pg_index i on i.indrelid = b.oid
  join pg_catalog.pg_class c on c.oid = i.indexrelid
  left join pg_catalog.pg_constraint k on k.conindid = i.indexrelid and k.contype = 'p'
  where b.name = book and pg_catalog.to_regclass(pg_catalog.format('gazetteer.%I', c.relname || '_' || wanted)) is null
  order by i.indisprimary desc, c.relname limit 1;
  if not found then return null; end if;
  named := lacking.name || '_' || wanted;
  if lacking.is_key then
    execute pg_catalog.format('alter table %s add constraint %I %s', part, named, lacking.key);
  else
    execute pg_catalog.format('create %s index %I on %s %s', case when lacking.is_unique then 'unique' else '' end, named, part,
      lacking.definition);
  end if;
  return named;
end $$;

-- Puts a part that has all its indexes where queries find it, under row-level security like the rest.
create function gazetteer.attach_part(book text, wanted integer) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  part text := pg_catalog.format('gazetteer.%I', 'staged_' || book || '_' || wanted);
begin
  perform gazetteer.refuse_unless_staging(wanted);
  if pg_catalog.to_regclass(part) is null then return; end if;
  execute pg_catalog.format('revoke all on %s from moothall_application', part);
  call platform.protect(part::regclass, '');
  execute pg_catalog.format('alter table gazetteer.%I attach partition %s for values from (%s) to (%s)', book, part, wanted, wanted + 1);
  execute pg_catalog.format('alter table %s rename to %I', part, book || '_' || wanted);
  execute pg_catalog.format('analyze gazetteer.%I', book || '_' || wanted);
end $$;

-- Whether the part of an edition is being written to (`staged`), answers with the rest (`attached`), or is not there (`none`).
create function gazetteer.part_state(book text, wanted integer) returns text
  language sql stable set search_path = ''
  return case
    when pg_catalog.to_regclass(pg_catalog.format('gazetteer.%I', 'staged_' || book || '_' || wanted)) is not null then 'staged'
    when pg_catalog.to_regclass(pg_catalog.format('gazetteer.%I', book || '_' || wanted)) is not null then 'attached'
    else 'none' end;

-- Indexes and attaches in one transaction what is small enough for that: a twentieth of a second instead of a transaction for
-- each index. Fails, and does nothing, where a key stands twice.
create function gazetteer.settle_small_parts(wanted integer) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  book text;
begin
  for book in select name from gazetteer.books() where gazetteer.part_state(name, wanted) = 'staged' loop
    if pg_catalog.pg_relation_size(pg_catalog.format('gazetteer.%I', 'staged_' || book || '_' || wanted)::regclass) < 4194304 then
      while gazetteer.index_part(book, wanted) is not null loop end loop;
      perform gazetteer.attach_part(book, wanted);
    end if;
  end loop;
end $$;

-- Drops the part of an edition that answers no more. It waits for nobody: readers would wait behind it. The caller tries again.
create function gazetteer.drop_part(book text, wanted integer) returns void
  language plpgsql security definer set search_path = '' set lock_timeout = '200ms' as $$
begin
  if not exists (select from gazetteer.import where authority_id = platform.authority() and edition = wanted)
    or exists (select from gazetteer.live where authority_id = platform.authority() and edition = wanted)
    or not exists (select from gazetteer.books() where name = book)
  then
    raise exception 'that edition is not this council''s to drop, or it answers';
  end if;
  execute pg_catalog.format('drop table if exists gazetteer.%I, gazetteer.%I', book || '_' || wanted, 'staged_' || book || '_' || wanted);
end $$;

revoke all on function gazetteer.books(), gazetteer.refuse_unless_staging(integer), gazetteer.open_parts(integer),
  gazetteer.index_part(text, integer), gazetteer.attach_part(text, integer), gazetteer.drop_part(text, integer),
  gazetteer.settle_small_parts(integer), gazetteer.part_state(text, integer) from public;
grant execute on function gazetteer.open_parts(integer), gazetteer.index_part(text, integer),
  gazetteer.attach_part(text, integer), gazetteer.drop_part(text, integer),
  gazetteer.settle_small_parts(integer), gazetteer.part_state(text, integer)
  to moothall_application;
