-- A file may belong to a case, too: officers attach it there.
alter table documents.file drop constraint file_holder_kind_check;
alter table documents.file
  add constraint file_holder_kind_check check (holder_kind in ('draft', 'request', 'case')) not valid;
