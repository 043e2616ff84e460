-- Another system asks somebody one question after another: the draft is its conversation's.
alter table forms.draft drop constraint draft_holder_kind_check;
alter table forms.draft add constraint draft_holder_kind_check
  check (holder_kind in ('session', 'resident', 'officer', 'contact', 'link', 'conversation')) not valid;

-- A link may be given at once to whoever is there, besides being sent to a mailbox or read out as a code.
alter table forms.return_link drop constraint return_link_check1;
alter table forms.return_link add constraint return_link_check1 check (email is null or code is null) not valid;
