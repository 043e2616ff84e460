-- What an operator watches of the ledger. Each figure reads some thousands of rows at most, however long the ledger is.

-- How far each follower is behind: the events after its cursor, counted to 10,000, and since when the first one waits.
create view ledger.shared_follower with (security_invoker = true) as
select c.authority_id, c.follower,
  (select count(*)::int from (
    select from ledger.event e where e.authority_id = c.authority_id and (e.tx, e.seq) > (c.tx, c.seq)
    order by e.tx, e.seq limit 10000) as after) as behind,
  (select e.at from ledger.event e where e.authority_id = c.authority_id and (e.tx, e.seq) > (c.tx, c.seq)
    order by e.tx, e.seq limit 1) as behind_since,
  (select count(*)::int from (
    select from ledger.set_aside s where s.authority_id = c.authority_id and s.follower = c.follower
    limit 10000) as aside) as set_aside
from ledger.cursor c;

-- Since when the oldest row of each book waits for its seal; nothing where all are sealed.
create view ledger.shared_unsealed with (security_invoker = true) as
with last as (
  select a.authority_id, b.book, s.last_tx, s.last_seq
  from (select platform.authority() as authority_id) a
  cross join (values ('event'), ('look')) b (book)
  left join lateral (
    select last_tx, last_seq from ledger.seal s where s.authority_id = a.authority_id and s.book = b.book
    order by number desc limit 1) s on true)
select l.authority_id, l.book, case l.book
  when 'event' then (select at from ledger.event e where e.authority_id = l.authority_id
    and (e.tx, e.seq) > (coalesce(l.last_tx, '0'::xid8), coalesce(l.last_seq, 0)) order by e.tx, e.seq limit 1)
  else (select at from ledger.look k where k.authority_id = l.authority_id
    and (k.tx, k.seq) > (coalesce(l.last_tx, '0'::xid8), coalesce(l.last_seq, 0)) order by k.tx, k.seq limit 1)
  end as unsealed_since
from last l;

grant select on ledger.shared_follower, ledger.shared_unsealed to moothall_application;

-- How often something happened since an instant: for what is rare and matters, such as a sign-in in an emergency. It reads
-- the events since then.
create function ledger.shared_times(wanted text, since timestamptz) returns integer
  language sql stable
  return (select count(*)::int from ledger.event e
    where e.authority_id = platform.authority() and e.at >= since and e.type = wanted);
