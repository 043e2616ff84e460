-- A picture that everybody may see beside its report, since an officer has looked at it. The row goes when it is hidden again.
create table documents.showing (
  authority_id smallint not null default platform.authority(),
  file_id uuid not null,
  since timestamptz not null,
  primary key (authority_id, file_id),
  foreign key (authority_id, file_id) references documents.file on delete cascade
);
call platform.protect('documents.showing');
