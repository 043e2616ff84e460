import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { FormsTables } from '../tables.ts';
import { offeredFor } from './recall-looked-up.ts';

/** Rows that one transaction clears. */
const batch = 5_000;
/** For how long it is known how a source did. */
const triesKept = Temporal.Duration.from({ hours: 7 * 24 });

/** Clears away what may be kept no longer and nobody is offered any more. True while there may be more of it. */
export async function forgetLookedUp(tx: Tx, now: Temporal.Instant): Promise<boolean> {
  const answers = await sql`
    delete from forms.looked_up where ctid in (
      select ctid from forms.looked_up
      where authority_id = ${tx.authority} and asked_at < ${now.subtract(offeredFor)} and kept_until < ${now}
      order by asked_at limit ${batch}) returning 1`.execute(tables<FormsTables>(tx));
  const tries = await sql`
    delete from forms.lookup_try where ctid in (
      select ctid from forms.lookup_try
      where authority_id = ${tx.authority} and tried_at < ${now.subtract(triesKept)}
      order by tried_at limit ${batch}) returning 1`.execute(tables<FormsTables>(tx));
  return answers.rows.length >= batch || tries.rows.length >= batch;
}
