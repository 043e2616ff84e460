import type { Act } from '#language';
import { append } from '#capabilities/ledger';
import { rearranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { gazetteerImported, gazetteerImportRefused } from '../events.ts';
import { liveRun } from './live-run.ts';
import type { Run } from './runs.ts';
import type { Summary } from './summary.ts';
import type { GazetteerTables } from '../tables.ts';

type Ended = { readonly run: Run; readonly summary: Summary };

/** The swap: the new edition answers from this commit on. Changes are made only to the edition that they were made for. */
export async function goLive(
  tx: Tx,
  { run, summary, file }: Ended & { readonly file: string },
  act: Act,
): Promise<void> {
  const live = await liveRun(tx, 'lock');
  if (run.basedOn !== undefined && live?.edition !== run.basedOn)
    throw new Refusal('gazetteer.overtaken', { file });
  await tables<GazetteerTables>(tx)
    .insertInto('gazetteer.live')
    .values({ edition: run.edition, import_id: run.id })
    .onConflict((clash) =>
      clash.column('authority_id').doUpdateSet({ edition: run.edition, import_id: run.id }),
    )
    .execute();
  rearranged(tx);
  await end(tx, { run, summary }, act);
  await append(tx, gazetteerImported({ subject: run.id, data: summary }), act);
}

export async function endRefused(
  tx: Tx,
  { run, summary, refusal }: Ended & { readonly refusal: Refusal },
  act: Act,
): Promise<void> {
  const { code, facts } = refusal;
  await end(tx, { run, summary: { ...summary, refusal: { code, facts } } }, act);
  await append(tx, gazetteerImportRefused({ subject: run.id, data: { ...summary, reason: code } }), act);
}

/** A rehearsal is over; nothing has changed that anybody could hear of. */
export async function endRehearsed(tx: Tx, ended: Ended, act: Act): Promise<void> {
  await end(tx, ended, act);
}

async function end(tx: Tx, { run, summary }: Ended, { at }: Act): Promise<void> {
  const { outcome } = summary;
  if (outcome === 'same') throw new Error('a run that ends has done something');
  await tables<GazetteerTables>(tx)
    .insertInto('gazetteer.import_ending')
    .values({ import_id: run.id, outcome, summary: JSON.stringify(summary), ended_at: at })
    .execute();
}
