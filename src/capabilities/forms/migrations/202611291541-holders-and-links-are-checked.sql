alter table forms.draft validate constraint draft_holder_kind_check;
alter table forms.return_link validate constraint return_link_check1;
