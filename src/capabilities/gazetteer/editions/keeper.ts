import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { z } from 'zod';
import type { Place } from '../files/read-records.ts';
import type { Begin } from './begin.ts';
import type { Progress, Stage, Summary } from './summary.ts';
import type { GazetteerTables } from '../tables.ts';

/** What a run has counted so far; it is stored as JSON. */
export type Counts = Omit<
  Summary,
  'outcome' | 'refusal' | 'import' | 'format' | 'kind' | 'encoding' | 'resumed'
>;

const count = z.int().min(0);
export const storedCounts = z.object({
  records: z.record(z.string(), count),
  accepted: count,
  rejected: count,
  withoutProperty: count,
  withoutStreet: count,
  remarked: count,
  repeated: count,
  properties: count,
  lines: count,
}) satisfies z.ZodType<Counts>;

export const noCounts: Counts = {
  records: {},
  accepted: 0,
  rejected: 0,
  withoutProperty: 0,
  withoutStreet: 0,
  remarked: 0,
  repeated: 0,
  properties: 0,
  lines: 0,
};

/** How far a run has come: `at` in its files, `place` in the rows of its edition, in words of the stage. */
export type Reached = {
  readonly stage: Stage;
  readonly at: Place;
  readonly place: string;
  readonly done: number;
  readonly of: number;
  readonly counts: Counts;
};

/** Takes a run on, step by step, and remembers where it is. */
export type Keeper = {
  readonly reached: () => Reached;
  /**
   * Does a piece of the work and writes down how far it brings the run, together or not at all. Refuses when another process
   * has taken the run over.
   */
  readonly step: <Result>(
    work: (tx: Tx) => Promise<Result>,
    brings: (result: Result) => Partial<Reached>,
  ) => Promise<Result>;
};

export type Keeping = {
  readonly begin: Begin;
  readonly run: Uuid;
  readonly runner: Uuid;
  readonly file: string;
  readonly now: () => Temporal.Instant;
  readonly onProgress: (progress: Progress) => void;
};

export function openKeeper(start: Reached, keeping: Keeping): Keeper {
  const { begin, onProgress } = keeping;
  let reached = start;
  return {
    reached: () => reached,
    step: async (work, brings) => {
      let next = reached;
      const result = await begin(async (tx) => {
        await refuseIfTakenOver(tx, keeping);
        const done = await work(tx);
        next = { ...reached, ...brings(done) };
        await writeDown(tx, next, keeping);
        return done;
      });
      reached = next;
      onProgress({ stage: next.stage, done: next.done, of: next.of });
      return result;
    },
  };
}

/** The row is locked until the step is over, so that two processes never do it both. */
async function refuseIfTakenOver(tx: Tx, { run, runner, file }: Keeping): Promise<void> {
  const own = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.import_progress')
    .select('import_id')
    .where('authority_id', '=', tx.authority)
    .where('import_id', '=', run)
    .where('runner', '=', runner)
    .forUpdate()
    .executeTakeFirst();
  if (!own) throw new Refusal('gazetteer.taken-over', { file });
}

async function writeDown(tx: Tx, reached: Reached, { run, now }: Keeping): Promise<void> {
  const { stage, at, place, done, of, counts } = reached;
  await tables<GazetteerTables>(tx)
    .updateTable('gazetteer.import_progress')
    .set({ stage, volume: at.volume, line: at.line, place, done, of, counts: JSON.stringify(counts) })
    .set({ reached_at: now() })
    .where('authority_id', '=', tx.authority)
    .where('import_id', '=', run)
    .execute();
}
