alter table holdings.holding validate constraint holding_brought_as;
-- No row has one yet, so that the index is made in no time.
-- squawk-ignore require-concurrent-index-creation
create unique index holding_brought on holdings.holding (authority_id, service, kind, brought_as) where brought_as is not null;
