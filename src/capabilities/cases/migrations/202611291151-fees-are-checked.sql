alter table cases.request validate constraint request_fee_is_no_credit;
