alter table documents.file validate constraint file_holder_kind_check;
