import type { Act } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Begin } from './begin.ts';
import { clearEdition, keepDeparted } from './editions.ts';
import type { Progress } from './summary.ts';
import type { GazetteerTables } from '../tables.ts';

type Leftover = {
  readonly edition: number;
  readonly live: number | null;
  readonly outcome: 'live' | 'refused' | null;
};

/** A run that has not ended after this long died in the middle. */
const longestHours = 6;

/** Clears what old, refused and dead runs left in the tables. Dying in the middle of it does no harm. */
export async function clearLeftovers(
  begin: Begin,
  { at }: Act,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const all = await begin((tx) => leftovers(tx, at));
  for (const [index, { edition, live, outcome }] of all.entries()) {
    onProgress({ stage: 'clearing', done: index, of: all.length });
    if (outcome === 'live' && live !== null) await keepDeparted(begin, edition, live);
    await clearEdition(begin, edition);
    await begin((tx) =>
      tables<GazetteerTables>(tx)
        .insertInto('gazetteer.clearing')
        .values({ edition, cleared_at: at })
        // Another import may have cleared it at the same time.
        .onConflict((clash) => clash.doNothing())
        .execute(),
    );
  }
}

async function leftovers(tx: Tx, at: Temporal.Instant): Promise<Leftover[]> {
  const { rows } = await sql<Leftover>`
    select run.edition, live.edition as live, ending.outcome
    from gazetteer.import run
    left join gazetteer.live live on live.authority_id = run.authority_id
    left join gazetteer.import_ending ending on ending.authority_id = run.authority_id and ending.import_id = run.id
    where run.authority_id = ${tx.authority} and run.edition is distinct from live.edition
      and (ending.ended_at is not null or run.began_at < ${at.subtract({ hours: longestHours })})
      and not exists (select from gazetteer.clearing done
        where done.authority_id = run.authority_id and done.edition = run.edition)
    order by run.edition`.execute(tables<GazetteerTables>(tx));
  return rows;
}
