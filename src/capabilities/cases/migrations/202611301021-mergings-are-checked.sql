-- By themselves: validating holds no lock that writes wait for.
alter table cases."case" validate constraint case_merged_by_a_merging;
alter table cases.request_case validate constraint request_case_how_check;
