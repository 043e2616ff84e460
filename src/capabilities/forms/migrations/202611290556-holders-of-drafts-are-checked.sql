alter table forms.draft validate constraint draft_holder_kind_check;
