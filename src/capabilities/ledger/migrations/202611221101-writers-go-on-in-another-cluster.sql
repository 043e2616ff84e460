-- Events and looks are ordered by a number that goes on rising when the database moves to another cluster.
alter table ledger.event alter column tx set default platform.writer();
alter table ledger.look alter column tx set default platform.writer();
