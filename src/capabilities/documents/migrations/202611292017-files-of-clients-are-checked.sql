alter table documents.file validate constraint file_holder_kind_check;
alter table documents.file validate constraint file_title_of_client;
alter table documents.file validate constraint file_place_until_sent;
