-- What the figures of open cases are read from, without the cases themselves, and the lists that they lead to. Writes wait while an index is
-- made, reads do not: some seconds for a million cases.
-- squawk-ignore require-concurrent-index-creation
create index case_figures on cases."case" (authority_id, sight, due_order, id) include (queue, service, ward) where not ended;
-- squawk-ignore require-concurrent-index-creation
create index case_service on cases."case" (authority_id, service, due_order, id) include (sight) where not ended;
-- squawk-ignore require-concurrent-index-creation
create index case_ward on cases."case" (authority_id, ward, due_order, id) include (sight) where not ended;
-- The first of them serves what this one did.
-- squawk-ignore require-concurrent-index-deletion
drop index cases.case_sight;
