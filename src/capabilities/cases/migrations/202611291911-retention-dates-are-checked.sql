-- The dates from which outcomes count are among those that there are. Apart, so that nobody waits while the rows are read.
alter table cases.outcome validate constraint outcome_keep_from_check;
alter table cases.outcome validate constraint outcome_keep_answer_check;
alter table cases.outcome validate constraint outcome_keep_term_check;
