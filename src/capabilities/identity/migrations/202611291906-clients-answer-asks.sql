-- What a client that may answer what is asked of others outside may answer: `contractor.job`, and nothing else.
alter table identity.client add column answers text[] not null default '{}';
alter table identity.client add constraint client_answers_something
  check (('asks.answer' = any (may)) = (cardinality(answers) > 0)) not valid;
