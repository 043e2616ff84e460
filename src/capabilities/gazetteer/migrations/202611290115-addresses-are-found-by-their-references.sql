-- Another system's key leads to its property. Only an import writes here, and it can wait while the index is made.
-- squawk-ignore require-concurrent-index-creation
create index cross_reference_key on gazetteer.cross_reference (authority_id, edition, cross_reference);
