-- Cases are found by whom they are for: a name by its words in either order, however they are accented, and a telephone number
-- however it is written. The keys are written with the row.
alter table cases.participant
  add column name_key text collate "C",
  add column surname_key text collate "C",
  add column telephone_key text collate "C";
