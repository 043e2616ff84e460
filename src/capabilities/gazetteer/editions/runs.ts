import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { gazetteerImported, gazetteerImportRefused } from '../events.ts';
import type { Inspected } from '../files/inspect-file.ts';
import type { Summary } from './summary.ts';
import type { GazetteerTables } from '../tables.ts';

/** One run of the importer. `basedOn`: the edition that a file of changes starts from. */
export type Run = { readonly id: Uuid; readonly edition: number; readonly basedOn: number | undefined };

/** Whether the gazetteer that answers is the one that this very file brought. */
export async function isLive(tx: Tx, { digest }: Inspected): Promise<boolean> {
  const live = await liveRun(tx, false);
  return live?.digest.equals(digest) ?? false;
}

/** Writes down that a run has begun. */
export async function beginRun(
  tx: Tx,
  { name, digest, encoding, kind }: Inspected,
  { at }: Act,
): Promise<Run> {
  const live = await liveRun(tx, false);
  if (kind === 'changes' && !live) throw new Refusal('gazetteer.nothing-to-change', { file: name });
  const id = newId(at);
  const { edition } = await tables<GazetteerTables>(tx)
    .insertInto('gazetteer.import')
    .values({ id, kind, file_name: name, digest, encoding, began_at: at })
    .returning('edition')
    .executeTakeFirstOrThrow();
  return { id, edition, basedOn: kind === 'changes' ? live?.edition : undefined };
}

async function liveRun(tx: Tx, lock: boolean) {
  const query = tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.live as live')
    .innerJoin('gazetteer.import as run', (join) =>
      join.onRef('run.authority_id', '=', 'live.authority_id').onRef('run.id', '=', 'live.import_id'),
    )
    .select(['live.edition', 'run.digest'])
    .where('live.authority_id', '=', tx.authority);
  return (lock ? query.forUpdate('live') : query).executeTakeFirst();
}

type Ended = { readonly run: Run; readonly summary: Summary };

/** The swap: the new edition answers from this commit on. Changes are made only to the edition that they were made for. */
export async function goLive(
  tx: Tx,
  { run, summary, file }: Ended & { readonly file: string },
  act: Act,
): Promise<void> {
  const live = await liveRun(tx, true);
  if (run.basedOn !== undefined && live?.edition !== run.basedOn)
    throw new Refusal('gazetteer.overtaken', { file });
  await tables<GazetteerTables>(tx)
    .insertInto('gazetteer.live')
    .values({ edition: run.edition, import_id: run.id })
    .onConflict((clash) =>
      clash.column('authority_id').doUpdateSet({ edition: run.edition, import_id: run.id }),
    )
    .execute();
  await end(tx, { run, summary }, act);
  await append(tx, gazetteerImported({ subject: run.id, data: summary }), act);
}

export async function endRefused(
  tx: Tx,
  { run, summary, reason }: Ended & { readonly reason: string },
  act: Act,
): Promise<void> {
  await end(tx, { run, summary }, act);
  await append(tx, gazetteerImportRefused({ subject: run.id, data: { ...summary, reason } }), act);
}

async function end(tx: Tx, { run, summary }: Ended, { at }: Act): Promise<void> {
  await tables<GazetteerTables>(tx)
    .insertInto('gazetteer.import_ending')
    .values({
      import_id: run.id,
      outcome: summary.outcome === 'live' ? 'live' : 'refused',
      summary: JSON.stringify(summary),
      ended_at: at,
    })
    .execute();
}
