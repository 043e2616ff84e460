-- By itself: validating holds no lock that writes wait for.
alter table cases."case" validate constraint case_units;
