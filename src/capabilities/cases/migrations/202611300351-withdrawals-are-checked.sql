-- By itself: validating holds no lock that writes wait for.
alter table cases.request_case validate constraint request_case_withdrawn;
