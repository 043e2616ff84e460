-- The digest of an event, the same bytes as before in less than half of the time (10 µs instead of 23, measured on 20,000 rows):
-- its columns are written one after the other, and not gathered, numbered and sorted. Sealing 1.7 million events that were taken in
-- cost as much processor time as half of the writing.
create or replace function ledger.event_digest(e ledger.event) returns bytea
  language sql stable
  return sha256(convert_to(concat(
    length(e.authority_id::text), ':', e.authority_id, ',',
    length(e.seq::text), ':', e.seq, ',',
    length(extract(epoch from e.at)::text), ':', extract(epoch from e.at), ',',
    length(e.tx::text), ':', e.tx, ',',
    length(e.id::text), ':', e.id, ',',
    length(e.type), ':', e.type, ',',
    length(e.subject_kind), ':', e.subject_kind, ',',
    length(e.subject_id::text), ':', e.subject_id, ',',
    coalesce(length(e.case_id::text)::text, '-'), ':', e.case_id, ',',
    length(e.actor_kind), ':', e.actor_kind, ',',
    coalesce(length(e.actor)::text, '-'), ':', e.actor, ',',
    length(e.channel), ':', e.channel, ',',
    length(e.request), ':', e.request, ',',
    length(e.data::text), ':', e.data, ',',
    coalesce(length(encode(e.detail_digest, 'hex'))::text, '-'), ':', encode(e.detail_digest, 'hex')), 'UTF8'));
