-- contracts: lines are parted by edition like the records from which they are drawn up, and words lead to headings; an older version
-- looks for the words of streets, which are there no more.
-- An address line stands under headings: its street, the building or part of one that has a name, the organisation that is there.
-- Headings are few beside lines; each word knows the headings that it is in.

-- What came before stays where it is, as the part of the early editions; it is found by UPRN and postcode until a file is imported.
-- squawk-ignore ban-drop-table
drop table gazetteer.street_word;
-- squawk-ignore renaming-table
alter table gazetteer.line rename to line_early;
-- squawk-ignore ban-drop-column
alter table gazetteer.line_early drop column words;
alter table gazetteer.line_early rename constraint line_pkey to line_early_pkey;
alter index gazetteer.line_street rename to line_street_early;
alter index gazetteer.line_property rename to line_property_early;
alter index gazetteer.line_cell rename to line_cell_early;
-- squawk-ignore require-concurrent-index-deletion
drop index gazetteer.line_postcode;
alter table gazetteer.line_early
  add column house integer,
  add column house_to integer,
  add column class text collate "C" not null default '';

-- `sort` is the order of a street: house, building, flat and organisation, words joined by dots, so that what is in one building
-- begins alike. `house_to` is the end of a range. `class` is the kind of property.
create table gazetteer.line (
  like gazetteer.line_early including defaults including constraints,
  primary key (authority_id, edition, lpi_key)
) partition by range (edition);
create index line_at_postcode on gazetteer.line (authority_id, edition, postcode, usrn, sort);
create index line_street on gazetteer.line (authority_id, edition, usrn, sort);
create index line_range on gazetteer.line (authority_id, edition, usrn, house_to) where house_to is not null;
create index line_property on gazetteer.line (authority_id, edition, uprn);
create index line_cell on gazetteer.line (authority_id, edition, cell);
call platform.protect('gazetteer.line');

-- Row-level security hides rows from this migration, so that it looks at the size of the file instead.
do $$
begin
  if pg_relation_size('gazetteer.line_early'::regclass) = 0 then
    drop table gazetteer.line_early;
  else
    revoke all on gazetteer.line_early from moothall_application;
    execute format('alter table gazetteer.line attach partition gazetteer.line_early for values from (minvalue) to (%s)',
      (select coalesce(last_value, 0) + 1 from pg_sequences
        where format('%I.%I', schemaname, sequencename) = pg_get_serial_sequence('gazetteer.import', 'edition')));
  end if;
end $$;

-- The addresses under a heading follow one another in the order of their street, from `starts` on (nothing: all of them).
-- `name` and `place` are words: what it is called, and where that is.
create table gazetteer.heading (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  id integer not null,
  usrn bigint not null,
  kind text not null check (kind in ('street', 'name')),
  starts text collate "C" not null,
  name text collate "C" not null,
  place text not null,
  addresses integer not null,
  primary key (authority_id, edition, id)
) partition by range (edition);
create unique index heading_of_street on gazetteer.heading (authority_id, edition, usrn, starts, name);
call platform.protect('gazetteer.heading');

-- The headings that a word is in: four bytes for each, in their order, the number of the heading times four and how the word
-- is in it. `named` are those that are called so; `placed` those that are at such a place, left out where very many are;
-- `headings` counts all of them. A star before one or two letters: the streets that have a word which begins so.
create table gazetteer.heading_word (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  word text collate "C" not null,
  part integer not null,
  headings integer not null,
  named bytea not null,
  placed bytea not null,
  primary key (authority_id, edition, word, part)
) partition by range (edition);
-- Compressed, they would be unpacked for each search; they are numbers that hardly shrink.
alter table gazetteer.heading_word alter column named set storage external, alter column placed set storage external;
call platform.protect('gazetteer.heading_word');

-- All words by their length and first letter, one after another, the commonest first: what a misspelt word is held against.
create table gazetteer.spelling (
  authority_id smallint not null default platform.authority(),
  edition integer not null,
  letters smallint not null,
  initial text collate "C" not null,
  words text not null,
  primary key (authority_id, edition, letters, initial)
) partition by range (edition);
call platform.protect('gazetteer.spelling');

-- The addresses of a street, and what became of a property. Only an import writes here, and it can wait.
-- squawk-ignore require-concurrent-index-creation
create index lpi_street on gazetteer.lpi (authority_id, edition, usrn, uprn);
-- squawk-ignore require-concurrent-index-creation
create index successor_of on gazetteer.successor (authority_id, edition, uprn);

-- Opens one part, as `open_parts` says; the storage of long values is its table's.
create procedure gazetteer.open_part(book text, wanted integer) language plpgsql as $$
declare
  part text := pg_catalog.format('gazetteer.%I', 'staged_' || book || '_' || wanted);
begin
  execute pg_catalog.format('create table %s (like gazetteer.%I including defaults including constraints including storage)', part, book);
  execute pg_catalog.format('alter table %s alter authority_id set default %s, alter edition set default %s, '
    'add constraint one_edition check (authority_id = %2$s and edition = %3$s)', part, platform.authority(), wanted);
  execute pg_catalog.format('grant insert on %s to moothall_application', part);
end $$;
revoke all on procedure gazetteer.open_part(text, integer) from public;

-- The parts of an edition's records. What is drawn up from them has its turn when they are whole.
create or replace function gazetteer.open_parts(wanted integer) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  book text;
begin
  perform gazetteer.refuse_unless_staging(wanted);
  for book in select name from gazetteer.books() where name not in ('line', 'heading', 'heading_word', 'spelling') loop
    call gazetteer.open_part(book, wanted);
  end loop;
end $$;

-- The parts of what is drawn up. Lines and headings are many and are copied; words are few, and answer from the beginning.
create function gazetteer.open_drawn_parts(wanted integer) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  book text;
begin
  perform gazetteer.refuse_unless_staging(wanted);
  foreach book in array array['line', 'heading', 'heading_word', 'spelling'] loop
    call gazetteer.open_part(book, wanted);
  end loop;
  foreach book in array array['heading_word', 'spelling'] loop
    while gazetteer.index_part(book, wanted) is not null loop end loop;
    perform gazetteer.attach_part(book, wanted);
  end loop;
end $$;
revoke all on function gazetteer.open_drawn_parts(integer) from public;
grant execute on function gazetteer.open_drawn_parts(integer) to moothall_application;

-- Other parts are counted when they are attached; words are written into parts that answer already.
create or replace function gazetteer.count_rows(counted text) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if counted not in ('heading_word', 'spelling') then
    raise exception 'no table of the gazetteer is counted by that name';
  end if;
  execute pg_catalog.format('analyze gazetteer.%I', counted);
end $$;
