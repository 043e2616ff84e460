alter table identity.client validate constraint client_answers_something;
