-- Cases are found by whom they are for: a name by its words in either order, however they are accented, and a telephone number
-- however it is written. The keys are written with the row; here those of the rows that there are.
alter table cases.participant
  add column name_key text collate "C",
  add column surname_key text collate "C",
  add column telephone_key text collate "C";

-- The owner of the tables sees no council’s rows but by this.
alter table cases.participant no force row level security;
with plain as (
  select authority_id, id,
    array_remove(string_to_array(regexp_replace(
      regexp_replace(lower(regexp_replace(normalize(name, nfd), '[\u0300-\u036f''’]', '', 'g')), '[^[:alnum:]]+', ' ', 'g'),
      '^ *((mr|mrs|ms|miss|mx|dr) )?| *$', '', 'g'), ' '), '') as words
  from cases.participant where name is not null
)
update cases.participant p
set name_key = nullif(array_to_string(w.words, ' '), ''),
  surname_key = nullif(array_to_string(w.words[cardinality(w.words):] || w.words[:cardinality(w.words) - 1], ' '), '')
from plain w where p.authority_id = w.authority_id and p.id = w.id;

update cases.participant
set telephone_key = nullif(regexp_replace(regexp_replace(telephone, '\D', '', 'g'), '^(0044|44|0)', ''), '')
where telephone is not null;
alter table cases.participant force row level security;

-- squawk-ignore require-concurrent-index-creation
create index participant_name on cases.participant (authority_id, name_key, request_id) where name_key is not null;
-- squawk-ignore require-concurrent-index-creation
create index participant_surname on cases.participant (authority_id, surname_key, request_id) where surname_key is not null;
-- squawk-ignore require-concurrent-index-creation
create index participant_telephone on cases.participant (authority_id, telephone_key, request_id) where telephone_key is not null;
