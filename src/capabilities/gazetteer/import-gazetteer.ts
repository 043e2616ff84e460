import { resolve } from 'node:path';
import type { Act, AuthorityId, Tongue, Uprn } from '#language';
import { transaction } from '#platform/database';
import type { Database, Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Begin } from './editions/begin.ts';
import { drawUpLines } from './editions/draw-up-lines.ts';
import { copyEdition, countRows } from './editions/editions.ts';
import { inspectFile } from './files/inspect-file.ts';
import type { Inspected } from './files/inspect-file.ts';
import { readRecords } from './files/read-records.ts';
import type { Counts } from './files/read-records.ts';
import { openRejects } from './files/rejects.ts';
import type { Rejects } from './files/rejects.ts';
import { clearLeftovers } from './editions/leftovers.ts';
import { beginRun, endRefused, goLive, isLive } from './editions/runs.ts';
import type { Run } from './editions/runs.ts';
import { countOf, openStage } from './editions/stage.ts';
import type { Progress, Summary } from './editions/summary.ts';

export type Importing = {
  readonly database: Database;
  readonly authority: AuthorityId;
  /** An AddressBase Premium CSV file, full or change-only. */
  readonly path: string;
  /** Where lines that were not taken are written, with their reasons; no file if there are none. */
  readonly rejects: string;
  /** The language of those reasons. */
  readonly tongue?: Tongue;
  readonly act: Act;
  readonly onProgress?: (progress: Progress) => void;
  /** Reads and checks the whole file and changes nothing. */
  readonly dryRun?: boolean;
};

/**
 * Imports a file into a new edition beside the one that answers, and swaps when it is whole. The exception among verbs:
 * it begins its own transactions, one for each batch, since a file is far more than one may hold. A file that cannot be
 * taken is refused (`Refusal`) and what answered before still does; the same file twice changes nothing.
 */
export async function importGazetteer(importing: Importing): Promise<Summary> {
  const { database, authority, path, act, onProgress = () => {}, dryRun = false } = importing;
  const begin: Begin = (work) => transaction(database, authority, work);
  const file = await inspectFile(path, onProgress);
  // Opening the rejects empties that file, which must not be the one to read.
  if (resolve(path) === resolve(importing.rejects))
    throw new Refusal('gazetteer.rejects-unwritable', { file: file.name });
  if (!dryRun && (await begin((tx) => isLive(tx, file)))) return { ...nothing(file), outcome: 'same' };
  const rejects = await openRejects(importing.rejects, importing.tongue ?? 'en');
  try {
    if (dryRun) return await rehearse(file, rejects, onProgress);
    await clearLeftovers(begin, act, onProgress);
    const run = await begin((tx) => beginRun(tx, file, act));
    return await perform({ begin, file, rejects, run, act, onProgress });
  } finally {
    await rejects.close();
  }
}

type Performing = {
  readonly begin: Begin;
  readonly file: Inspected;
  readonly rejects: Rejects;
  readonly run: Run;
  readonly act: Act;
  readonly onProgress: (progress: Progress) => void;
};

async function perform({ begin, file, rejects, run, act, onProgress }: Performing): Promise<Summary> {
  const counts: Counts = new Map();
  if (run.basedOn !== undefined) await copyEdition(begin, run.basedOn, run.edition);
  const stage = openStage(begin, run.edition, { kind: file.kind, rejects });
  for await (const records of readRecords({ file, rejects, counts, onProgress })) await stage.put(records);
  await stage.finish();
  const read = {
    ...nothing(file),
    import: run.id,
    records: Object.fromEntries(counts),
    accepted: stage.accepted(),
    rejected: rejects.count(),
  };
  const early = faultOf(file, read);
  const summary = early ? read : { ...read, ...(await drawUp(begin, run.edition, onProgress)) };
  const refusal =
    early ?? (summary.lines === 0 ? new Refusal('gazetteer.no-addresses', { file: file.name }) : undefined);
  if (refusal) {
    await begin((tx) => endRefused(tx, { run, summary, reason: refusal.code }, act));
    throw refusal;
  }
  const live: Summary = { ...summary, outcome: 'live' };
  await begin((tx) => goLive(tx, { run, summary: live, file: file.name }, act));
  await clearLeftovers(begin, act, onProgress);
  return live;
}

async function drawUp(begin: Begin, edition: number, onProgress: (progress: Progress) => void) {
  await countRows(begin, 'staged');
  const of = await begin((tx) => countOf(tx, edition, 'gazetteer.blpu'));
  const addresses = await begin((tx) => countOf(tx, edition, 'gazetteer.lpi'));
  let [properties, lines, withoutStreet] = [0, 0, 0];
  let last: Uprn | undefined;
  do {
    const drawn = await begin((tx: Tx) => drawUpLines(tx, edition, last));
    ({ last } = drawn);
    properties += drawn.properties;
    lines += drawn.lines;
    withoutStreet += drawn.withoutStreet;
    onProgress({ stage: 'writing-lines', done: properties, of });
  } while (last !== undefined);
  await countRows(begin, 'drawn-up');
  return { properties, lines, withoutStreet, withoutProperty: addresses - lines - withoutStreet };
}

async function rehearse(
  file: Inspected,
  rejects: Rejects,
  onProgress: (progress: Progress) => void,
): Promise<Summary> {
  const counts: Counts = new Map();
  let accepted = 0;
  for await (const records of readRecords({ file, rejects, counts, onProgress })) accepted += records.length;
  const summary = {
    ...nothing(file),
    records: Object.fromEntries(counts),
    accepted,
    rejected: rejects.count(),
  };
  const refusal = faultOf(file, summary);
  if (refusal) throw refusal;
  return { ...summary, outcome: 'dry-run' };
}

/** A few wrong lines are put aside; more than one in a hundred means that something is wrong with the file. */
const tolerated = { share: 0.01, least: 20 };

function faultOf({ name, said }: Inspected, { records, rejected }: Summary): Refusal | undefined {
  const found = Object.values(records).reduce((sum, count) => sum + count, 0);
  // Suppliers differ on whether header and trailer are among those counted.
  if (said > found || said < found - 2)
    return new Refusal('gazetteer.count-differs', { file: name, said, found });
  if (rejected > Math.max(tolerated.least, found * tolerated.share))
    return new Refusal('gazetteer.too-many-rejects', { file: name, rejected, records: found });
  return undefined;
}

function nothing({ kind, encoding }: Inspected): Summary {
  return {
    outcome: 'refused',
    import: undefined,
    kind,
    encoding,
    records: {},
    accepted: 0,
    rejected: 0,
    properties: 0,
    lines: 0,
    withoutProperty: 0,
    withoutStreet: 0,
  };
}
