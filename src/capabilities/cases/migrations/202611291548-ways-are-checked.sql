-- How somebody wants to be told is one of the ways that there are. Apart, so that nobody waits while the rows are read.
alter table cases.participant validate constraint participant_preferred_way;
