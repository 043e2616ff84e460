import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Begin } from './begin.ts';
import { keepDeparted } from './departed.ts';
import { clearEdition } from './editions.ts';
import type { Progress } from './summary.ts';
import type { GazetteerTables } from '../tables.ts';

type Leftover = {
  readonly id: Uuid;
  readonly edition: number;
  readonly live: number | null;
  readonly outcome: 'live' | 'refused' | 'rehearsed' | 'given-up' | null;
};

/** A run of which nothing has been heard for this long, and that nobody goes on with, died in the middle. */
const longestHours = 6;
/** What old runs did not take is kept for as long as somebody may still be mending it. */
const rejectDays = 90;

/** Clears what old, refused and dead runs left in the tables. Dying in the middle of it does no harm. */
export async function clearLeftovers(
  begin: Begin,
  act: Act,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const all = await begin((tx) => leftovers(tx, act.at));
  for (const [index, { id, edition, live, outcome }] of all.entries()) {
    onProgress({ stage: 'clearing', done: index, of: all.length });
    if (outcome === null) await begin((tx) => giveUp(tx, id, act));
    if (outcome === 'live' && live !== null) await keepDeparted(begin, { old: edition, live });
    if (await clearEdition(begin, edition)) await begin((tx) => noteClearing(tx, edition, act));
  }
  await begin((tx) => forgetRejects(tx, act.at));
}

/** Whoever should still be at it finds that they have been overtaken. */
async function giveUp(tx: Tx, id: Uuid, { at }: Act): Promise<void> {
  await tables<GazetteerTables>(tx)
    .updateTable('gazetteer.import_progress')
    .set({ runner: newId(at) })
    .where('authority_id', '=', tx.authority)
    .where('import_id', '=', id)
    .execute();
  await tables<GazetteerTables>(tx)
    .insertInto('gazetteer.import_ending')
    .values({ import_id: id, outcome: 'given-up', summary: '{}', ended_at: at })
    .onConflict((clash) => clash.doNothing())
    .execute();
}

async function noteClearing(tx: Tx, edition: number, { at }: Act): Promise<void> {
  await tables<GazetteerTables>(tx)
    .insertInto('gazetteer.clearing')
    .values({ edition, cleared_at: at })
    // Another import may have cleared it at the same time.
    .onConflict((clash) => clash.doNothing())
    .execute();
}

async function leftovers(tx: Tx, at: Temporal.Instant): Promise<Leftover[]> {
  const { rows } = await sql<Leftover>`
    select run.id, run.edition, live.edition as live, ending.outcome
    from gazetteer.import run
    left join gazetteer.live live on live.authority_id = run.authority_id
    left join gazetteer.import_ending ending on ending.authority_id = run.authority_id and ending.import_id = run.id
    left join gazetteer.import_progress progress
      on progress.authority_id = run.authority_id and progress.import_id = run.id
    where run.authority_id = ${tx.authority} and run.edition is distinct from live.edition
      and (ending.ended_at is not null
        or greatest(run.began_at, progress.reached_at) < ${at.subtract({ hours: longestHours })})
      and not exists (select from gazetteer.clearing done
        where done.authority_id = run.authority_id and done.edition = run.edition)
    order by run.edition`.execute(tables<GazetteerTables>(tx));
  return rows;
}

async function forgetRejects(tx: Tx, at: Temporal.Instant): Promise<void> {
  await sql`
    delete from gazetteer.import_reject old using gazetteer.import_ending ending
    where old.authority_id = ${tx.authority} and ending.authority_id = ${tx.authority} and ending.import_id = old.import_id
      and ending.ended_at < ${at.subtract({ hours: 24 * rejectDays })}`.execute(tables<GazetteerTables>(tx));
}
