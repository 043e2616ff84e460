import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { z } from 'zod';
import type { CasesTables } from '../tables.ts';
import type { JottingPlace } from './jotting-place.ts';

/** What an officer has typed on a form of a case and not sent. */
export type Jotting = {
  readonly fields: Readonly<Record<string, string>>;
  readonly revision: number;
  readonly begunAt: Temporal.Instant;
  readonly keptAt: Temporal.Instant;
};

const typed = z.record(z.string(), z.string());

/** Nothing where they have not begun, or it was sent or discarded. Nobody else's is ever given. */
export async function jottingOf(
  tx: Tx,
  { case: about, officer, form }: JottingPlace,
): Promise<Jotting | undefined> {
  const row = await tables<CasesTables>(tx)
    .selectFrom('cases.jotting')
    .select(['fields', 'revision', 'begun_at', 'kept_at'])
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', about)
    .where('officer_id', '=', officer)
    .where('form', '=', form)
    .where('ended_key', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    fields: typed.parse(row.fields),
    revision: row.revision,
    begunAt: row.begun_at,
    keptAt: row.kept_at,
  };
}
