-- Writes wait while an index is made, reads do not: some seconds for a council of 150,000.
-- squawk-ignore require-concurrent-index-creation
create index participant_name on cases.participant (authority_id, name_key, request_id) where name_key is not null;
-- squawk-ignore require-concurrent-index-creation
create index participant_surname on cases.participant (authority_id, surname_key, request_id) where surname_key is not null;
-- squawk-ignore require-concurrent-index-creation
create index participant_telephone on cases.participant (authority_id, telephone_key, request_id) where telephone_key is not null;
