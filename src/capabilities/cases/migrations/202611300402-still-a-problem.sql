-- What somebody writes may say that it is still a problem, which opens a closed case again: each of those who asked says it once.
alter table cases.reply add column kind text not null default 'reply';
alter table cases.reply add constraint reply_kind check (kind in ('reply', 'still-a-problem')) not valid;
-- The table is a day old at most: nobody waits for the index.
-- squawk-ignore require-concurrent-index-creation, disallowed-unique-constraint
create unique index reply_still_once on cases.reply (authority_id, request_id, case_id) where kind = 'still-a-problem';
