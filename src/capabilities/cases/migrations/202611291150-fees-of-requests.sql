-- What a request costs whoever made it, in whole pence, reckoned when it was made; empty where its service costs nothing.
alter table cases.request
  add column fee_pence integer;
alter table cases.request
  add constraint request_fee_is_no_credit check (fee_pence >= 0) not valid;
