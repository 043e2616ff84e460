alter table cases.request_case validate constraint request_case_how_check;
