-- What the system from which it was brought calls a holding: brought again, it is known by that. It goes with the holding.
alter table holdings.holding
  add column brought_as text,
  add constraint holding_brought_as check (length(brought_as) between 1 and 100) not valid;
