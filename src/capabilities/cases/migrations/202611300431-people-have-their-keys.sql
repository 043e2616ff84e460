-- The keys of the people that there are. By itself, since nobody is held up by it; and council by council, since the owner of the
-- tables sees the rows of none but the one that it names.
do $$
declare
  council smallint;
begin
  for council in select id from platform.authority loop
    perform set_config('moothall.authority', council::text, true);
    with plain as (
      select id,
        array_remove(string_to_array(regexp_replace(
          regexp_replace(lower(regexp_replace(normalize(name, nfd), '[\u0300-\u036f''’]', '', 'g')), '[^[:alnum:]]+', ' ', 'g'),
          '^ *((mr|mrs|ms|miss|mx|dr) )?| *$', '', 'g'), ' '), '') as words
      from cases.participant where authority_id = council and name is not null
    )
    update cases.participant p
    set name_key = nullif(array_to_string(w.words, ' '), ''),
      surname_key = nullif(array_to_string(w.words[cardinality(w.words):] || w.words[:cardinality(w.words) - 1], ' '), '')
    from plain w where p.authority_id = council and p.id = w.id;
    update cases.participant
    set telephone_key = nullif(regexp_replace(regexp_replace(telephone, '\D', '', 'g'), '^(0044|44|0)', ''), '')
    where authority_id = council and telephone is not null;
  end loop;
end $$;
