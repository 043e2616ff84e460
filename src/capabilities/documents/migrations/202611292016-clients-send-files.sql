-- A file may belong to another system that has sent it, until it names it in an answer. The title of a document stands with it
-- until then: a question may want it made from a template.
alter table documents.file drop constraint file_holder_kind_check;
alter table documents.file
  add constraint file_holder_kind_check check (holder_kind in ('draft', 'request', 'case', 'client')) not valid;
alter table documents.file add column title text;
alter table documents.file
  add constraint file_title_of_client check (title is null or holder_kind = 'client') not valid;
alter table documents.file drop constraint file_check1;
alter table documents.file
  add constraint file_place_until_sent check (easting is null or holder_kind in ('draft', 'client')) not valid;
