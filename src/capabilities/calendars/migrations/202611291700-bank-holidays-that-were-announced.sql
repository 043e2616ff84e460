-- Bank holidays that the government has announced since this code was written, as its list was imported. None is ever taken away.
create table calendars.bank_holiday (
  authority_id smallint not null default platform.authority(),
  division text not null check (division in ('england-and-wales', 'scotland', 'northern-ireland')),
  kept_on date not null,
  title text not null check (length(title) between 1 and 200),
  imported_at timestamptz not null,
  primary key (authority_id, division, kept_on)
);
call platform.protect('calendars.bank_holiday', 'select, insert');
call platform.arranges('calendars.bank_holiday');
