import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { bookOf, stored } from '../files/layouts.ts';
import { startOfSupply } from '../files/read-records.ts';
import type { Supply } from '../files/supply/volume.ts';
import { noCounts, storedCounts } from './keeper.ts';
import type { Reached } from './keeper.ts';
import { liveRun, refuseUnfit } from './live-run.ts';
import { openParts, partState } from './parts.ts';
import type { GazetteerTables } from '../tables.ts';

/** One run of the importer. `basedOn`: the edition that changes start from. */
export type Run = {
  readonly id: Uuid;
  readonly edition: number;
  readonly basedOn: number | undefined;
  /** Who goes on with it from now on. */
  readonly runner: Uuid;
  readonly resumed: boolean;
  readonly reached: Reached;
};

type Beginning = { readonly supply: Supply; readonly rehearsal: boolean };

/** Writes down that a run has begun, or goes on with one of the same supply that stopped in the middle. */
export async function beginRun(tx: Tx, beginning: Beginning, act: Act): Promise<Run> {
  const { supply } = beginning;
  const live = await liveRun(tx);
  refuseUnfit(supply, live);
  const basedOn = supply.kind === 'changes' ? live?.edition : undefined;
  return (await stoppedRun(tx, { ...beginning, basedOn }, act)) ?? newRun(tx, { ...beginning, basedOn }, act);
}

type Based = Beginning & { readonly basedOn: number | undefined };

async function newRun(tx: Tx, { supply, rehearsal, basedOn }: Based, { at }: Act): Promise<Run> {
  const { name, digest, encoding, kind, format, supplier, processedOn, volumes } = supply;
  const [id, runner] = [newId(at), newId(at)];
  const { edition } = await tables<GazetteerTables>(tx)
    .insertInto('gazetteer.import')
    .values({
      id,
      kind,
      file_name: name,
      digest,
      encoding,
      began_at: at,
      format: format.code,
      supplier,
      processed_on: processedOn ?? null,
      volumes: volumes.length,
      last_volume: volumes.at(-1)?.number ?? null,
      based_on: basedOn ?? null,
      rehearsal,
    })
    .returning('edition')
    .executeTakeFirstOrThrow();
  const reached = beginningOf(supply);
  const { stage, place, done, of } = reached;
  await tables<GazetteerTables>(tx)
    .insertInto('gazetteer.import_progress')
    .values({
      import_id: id,
      runner,
      stage,
      volume: 0,
      line: 0,
      place,
      done,
      of,
      counts: JSON.stringify(noCounts),
      reached_at: at,
    })
    .execute();
  await openParts(tx, edition);
  return { id, edition, basedOn, runner, resumed: false, reached };
}

function beginningOf({ kind, bytes }: Supply): Reached {
  const stage = kind === 'full' ? 'staging' : 'copying';
  return { stage, at: startOfSupply, place: '', done: 0, of: bytes, counts: noCounts };
}

/** A run of this very supply that did not end. Whoever is still at it stops at their next step. */
async function stoppedRun(
  tx: Tx,
  { supply, rehearsal, basedOn }: Based,
  { at }: Act,
): Promise<Run | undefined> {
  const stopped = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.import as run')
    .innerJoin('gazetteer.import_progress as progress', (join) =>
      join.onRef('progress.authority_id', '=', 'run.authority_id').onRef('progress.import_id', '=', 'run.id'),
    )
    .select(['run.id', 'run.edition', 'stage', 'volume', 'line', 'place', 'done', 'of', 'counts'])
    .where('run.authority_id', '=', tx.authority)
    .where('run.digest', '=', supply.digest)
    .where('run.rehearsal', '=', rehearsal)
    .where('run.based_on', 'is not distinct from', basedOn ?? null)
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('gazetteer.import_ending as ending')
            .select('ending.import_id')
            .whereRef('ending.authority_id', '=', 'run.authority_id')
            .whereRef('ending.import_id', '=', 'run.id'),
        ),
      ),
    )
    .orderBy('run.edition', 'desc')
    .limit(1)
    .forUpdate('progress')
    .executeTakeFirst();
  if (!stopped || !(await isWhole(tx, stopped.edition))) return undefined;
  const { id, edition, stage, volume, line, place, done, of } = stopped;
  const runner = newId(at);
  await tables<GazetteerTables>(tx)
    .updateTable('gazetteer.import_progress')
    .set({ runner })
    .where('authority_id', '=', tx.authority)
    .where('import_id', '=', id)
    .execute();
  const reached = {
    stage,
    at: { volume, line },
    place,
    done,
    of,
    counts: storedCounts.parse(stopped.counts),
  };
  return { id, edition, basedOn, runner, resumed: true, reached };
}

/** A database that came from a backup may know of a run whose rows were not kept. */
async function isWhole(tx: Tx, edition: number): Promise<boolean> {
  for (const layout of stored) if ((await partState(tx, bookOf(layout), edition)) === 'none') return false;
  return true;
}
