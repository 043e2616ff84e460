import { uuid } from '#language';
import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { z } from 'zod';
import { noCounts, storedCounts } from './keeper.ts';
import type { Counts } from './keeper.ts';
import type { Stage } from './summary.ts';
import type { GazetteerTables } from '../tables.ts';

/** One run of the importer as it is told to who looks after the gazetteer. */
export type ImportRun = {
  readonly id: Uuid;
  readonly file: string;
  readonly volumes: number;
  readonly format: string;
  readonly kind: 'full' | 'changes';
  readonly supplier: string;
  readonly processedOn: Temporal.PlainDate | undefined;
  readonly beganAt: Temporal.Instant;
  readonly isRehearsal: boolean;
  /** Its edition answers. */
  readonly isLive: boolean;
  readonly counts: Counts;
  /** None while it has not ended. */
  readonly ending: Ending | undefined;
  readonly progress: Reaching | undefined;
};

type Ending = {
  readonly outcome: 'live' | 'refused' | 'rehearsed' | 'given-up';
  readonly at: Temporal.Instant;
  readonly refusal:
    | { readonly code: string; readonly facts: Readonly<Record<string, string | number>> }
    | undefined;
};

type Reaching = {
  readonly stage: Stage;
  readonly done: number;
  readonly of: number;
  /** When it was last heard of. */
  readonly at: Temporal.Instant;
};

type Page = { readonly after: Uuid | undefined; readonly most: number };

/** The runs of this council, the latest first, and where the next page begins. */
export async function importRuns(
  tx: Tx,
  { after, most }: Page,
): Promise<{ readonly runs: readonly ImportRun[]; readonly next: Uuid | undefined }> {
  const query = runsIn(tx)
    .orderBy('run.id', 'desc')
    .limit(most + 1);
  const rows = await (after === undefined ? query : query.where('run.id', '<', after)).execute();
  const runs = rows.slice(0, most).map(runOf);
  return { runs, next: rows.length > most ? runs.at(-1)?.id : undefined };
}

export async function importRun(tx: Tx, id: Uuid): Promise<ImportRun | undefined> {
  const row = await runsIn(tx).where('run.id', '=', id).executeTakeFirst();
  return row && runOf(row);
}

/** The run whose edition answers. */
export async function liveImport(tx: Tx): Promise<ImportRun | undefined> {
  const row = await runsIn(tx).where('live.edition', 'is not', null).executeTakeFirst();
  return row && runOf(row);
}

function runsIn(tx: Tx) {
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.import as run')
    .leftJoin('gazetteer.import_ending as ending', (join) =>
      join.onRef('ending.authority_id', '=', 'run.authority_id').onRef('ending.import_id', '=', 'run.id'),
    )
    .leftJoin('gazetteer.import_progress as progress', (join) =>
      join.onRef('progress.authority_id', '=', 'run.authority_id').onRef('progress.import_id', '=', 'run.id'),
    )
    .leftJoin('gazetteer.live as live', (join) =>
      join.onRef('live.authority_id', '=', 'run.authority_id').onRef('live.import_id', '=', 'run.id'),
    )
    .select([
      'run.id',
      'file_name',
      'volumes',
      'format',
      'kind',
      'supplier',
      'processed_on',
      'began_at',
      'rehearsal',
    ])
    .select(['live.edition as live', 'outcome', 'summary', 'ended_at'])
    .select(['stage', 'done', 'of', 'counts', 'reached_at'])
    .where('run.authority_id', '=', tx.authority);
}

type Row = Awaited<ReturnType<ReturnType<typeof runsIn>['executeTakeFirstOrThrow']>>;

function runOf(row: Row): ImportRun {
  return {
    id: uuid.parse(row.id),
    file: row.file_name,
    volumes: row.volumes,
    format: row.format,
    kind: row.kind,
    supplier: row.supplier,
    processedOn: row.processed_on ?? undefined,
    beganAt: row.began_at,
    isRehearsal: row.rehearsal,
    isLive: row.live !== null,
    counts: countsIn(row),
    ending: endingOf(row),
    progress: progressOf(row),
  };
}

const told = storedCounts.partial();

/** Runs of earlier versions kept less. */
function countsIn({ counts, summary }: Row): Counts {
  const { data } = told.safeParse(counts ?? summary ?? {});
  return { ...noCounts, ...withoutGaps(data ?? {}) };
}

function withoutGaps(counts: z.infer<typeof told>): Partial<Counts> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== undefined));
}

const refused = z.object({
  refusal: z
    .object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })
    .optional(),
});

function endingOf({ outcome, ended_at, summary }: Row): Ending | undefined {
  if (outcome === null || ended_at === null) return undefined;
  return { outcome, at: ended_at, refusal: refused.safeParse(summary).data?.refusal };
}

function progressOf({ stage, done, of, reached_at }: Row): Reaching | undefined {
  if (stage === null || reached_at === null) return undefined;
  return { stage, done: done ?? 0, of: of ?? 0, at: reached_at };
}
