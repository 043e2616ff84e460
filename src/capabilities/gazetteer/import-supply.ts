import type { Act, AuthorityId, Tongue } from '#language';
import { closeDatabase, openForCopying, transaction } from '#platform/database';
import type { Database } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Begin } from './editions/begin.ts';
import { clearLeftovers } from './editions/leftovers.ts';
import { isLive } from './editions/live-run.ts';
import { beginRun } from './editions/runs.ts';
import { summaryOf } from './editions/summary-of.ts';
import type { Progress, Summary } from './editions/summary.ts';
import type { Supply } from './files/supply/volume.ts';
import { performRun } from './perform-run.ts';
import { prepareRejects, writeRejects } from './write-rejects.ts';

export type ImportingSupply = {
  readonly database: Database;
  readonly authority: AuthorityId;
  readonly supply: Supply;
  /** Where lines that were not taken are written, with their reasons; no file if there are none. */
  readonly rejects: string;
  /** The language of those reasons. */
  readonly tongue?: Tongue;
  readonly act: Act;
  /** What time it is while the run goes on; the act's, if left out. */
  readonly now?: () => Temporal.Instant;
  readonly onProgress?: (progress: Progress) => void;
  /** Hears that the run goes on where an earlier one of the same supply stopped. */
  readonly onResumed?: () => void;
  /** Goes all the way but the last step, and takes everything away again: nothing answers differently. */
  readonly dryRun?: boolean;
};

/**
 * No transaction of an import takes a tenth of this; on a machine that is busy beyond measure an index is finished all the same,
 * which would else fail the import again and again.
 */
const longestMilliseconds = 60_000;

/**
 * Imports a supply into a new edition beside the one that answers, and swaps when it is whole. The exception among verbs:
 * it begins its own transactions, one for each batch, since a file is far more than one may hold. A supply that cannot be
 * taken is refused (`Refusal`) and what answered before still does; the same twice changes nothing; one that stopped in the
 * middle goes on from its last batch.
 */
export async function importSupply(importing: ImportingSupply): Promise<Summary> {
  const { database, authority, supply, act, dryRun = false, onProgress = () => {} } = importing;
  const begin: Begin = (work) => transaction(database, authority, work);
  await prepareRejects(importing.rejects, supply);
  if (!dryRun && (await begin((tx) => isLive(tx, supply)))) return summaryOf(supply, { outcome: 'same' });
  await clearLeftovers(begin, act, onProgress);
  const copying = openForCopying(database, longestMilliseconds);
  try {
    return await carryOut({ ...importing, onProgress, dryRun, begin, slowly: copying });
  } finally {
    await closeDatabase(copying);
  }
}

type CarryingOut = ImportingSupply &
  Required<Pick<ImportingSupply, 'onProgress' | 'dryRun'>> & {
    readonly begin: Begin;
    readonly slowly: Database;
  };

async function carryOut(importing: CarryingOut): Promise<Summary> {
  const { authority, supply, rejects, act, onProgress, dryRun, begin, slowly } = importing;
  const { tongue = 'en', now = () => act.at } = importing;
  const copying: Begin = (work) => transaction(slowly, authority, work);
  const run = await begin((tx) => beginRun(tx, { supply, rehearsal: dryRun }, act));
  if (run.resumed) importing.onResumed?.();
  const keeping = { run: run.id, runner: run.runner, file: supply.name, now, onProgress };
  const settle = async () => {
    await writeRejects(begin, { run: run.id, path: rejects, tongue });
    await clearLeftovers(begin, act, onProgress);
  };
  try {
    const summary = await performRun({ begin, copying, keeping, run, supply, rehearsal: dryRun, act });
    await settle();
    return summary;
  } catch (error) {
    // What fails otherwise goes on where it stopped.
    if (error instanceof Refusal) await settle();
    throw error;
  }
}
