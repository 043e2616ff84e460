import { sql } from '#platform/database';
import type { Tx } from '#platform/database';

/** For a query whose case is `c`: a hold that nobody has released keeps it, its service or that of a case merged with it, or somebody in its requests. */
export function isHeld(tx: Tx) {
  return sql<boolean>`exists (select from cases.legal_hold h
    where h.authority_id = ${tx.authority}
      and not exists (select from cases.legal_hold_release x
        where (x.authority_id, x.hold_id) = (h.authority_id, h.id))
      and case h.holds
        when 'case' then h.case_id = c.id
        when 'service' then h.service = c.service or exists (select from cases.merging m
          join cases."case" g on (g.authority_id, g.id) = (m.authority_id, m.case_id)
          where m.authority_id = h.authority_id and m.stays_id = c.id and g.service = h.service)
        else exists (select from cases.request_case l
          join cases.participant p on (p.authority_id, p.request_id) = (l.authority_id, l.request_id)
          where l.authority_id = h.authority_id and l.case_id = c.id
            and (p.account_id = h.account_id or p.email_key = h.email_key))
      end)`;
}
