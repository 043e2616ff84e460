-- What was destroyed with the details: a backup brings that back too, and a restore destroys it again. Codes and identifiers alone.
alter table ledger.erasure add column destroyed jsonb;
