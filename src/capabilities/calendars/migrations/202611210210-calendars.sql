-- Working calendars. Bank holidays are data of the program; what a council itself decides stands here.

create schema calendars;
grant usage on schema calendars to moothall_application;

-- A day on which the council is closed though the calendar says that it works: training, mourning, the days after Christmas.
create table calendars.closure (
  authority_id smallint not null default platform.authority(),
  calendar text not null check (calendar ~ '^[a-z][a-z0-9-]{0,62}$'),
  closed_on date not null,
  why_en text not null check (length(why_en) between 1 and 200),
  why_cy text not null check (length(why_cy) between 1 and 200),
  primary key (authority_id, calendar, closed_on)
);
call platform.protect('calendars.closure', 'select, insert, delete');
