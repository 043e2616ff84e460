import { writeFile } from 'node:fs/promises';
import { openMonths } from '#capabilities/ledger';
import { drawReference, londonDay } from '#language';
import { systemChance } from '#platform/chance';
import type { Tx } from '#platform/database';
import { explain, Refusal } from '#platform/errors';
import { shellErrors } from '#portals/shell';
import { takeInHoldings } from '#services';
import type { Brought, BroughtHolding } from '#services';
import { counted, placeOf, wantedIn, wantedOptions } from '../map-files/importing.ts';
import type { Place, Wanted, Where } from '../map-files/importing.ts';
import { readMapFile } from '../map-files/read-map-file.ts';
import { readArguments } from '../read-arguments.ts';
import { usage } from '../usage.ts';
import { readHoldings } from './read-holdings.ts';
import type { HoldingRow } from './read-holdings.ts';
import { resultsText } from './results-text.ts';
import type { RowResult } from './results-text.ts';

export type HoldingsWanted = Wanted & {
  readonly path: string;
  readonly service: string;
  readonly kind: string;
  readonly results: string;
};

/** `holdings import FILE --service NAME --kind NAME [--results FILE] [--council NAME] [--dry-run] [--json]` */
export function readHoldingsWanted(args: readonly string[]): HoldingsWanted {
  const text = { type: 'string' } as const;
  const options = { ...wantedOptions, service: text, kind: text, results: text } as const;
  const { values, positionals } = readArguments(args, { options, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined) throw new Refusal('command.needs-file', { usage });
  if (others.length > 0) throw new Refusal('command.one-file-at-a-time');
  const { service, kind, results = `${path}.results.csv` } = values;
  if (service === undefined || kind === undefined) throw new Refusal('command.needs-holding', { usage });
  return { ...wantedIn(values), path, service, kind, results };
}

/** A transaction has five seconds. One takes 6 ms on a busy machine, most of it the rows of its case. */
const together = 100;

/** Takes in holdings of another system, a hundred in a transaction, and writes what became of each row. */
export async function importHoldings(
  where: Where,
  wanted: HoldingsWanted,
  say: (line: string) => void,
): Promise<void> {
  const place = placeOf(where, wanted, say);
  const { path, dryRun, results: to } = wanted;
  const today = londonDay(place.act.at);
  const file = await readMapFile(path);
  const rows = readHoldings(file, today);
  const results: RowResult[] = [];
  for (let at = 0; at < rows.length; at += together)
    results.push(...(await takeIn(place, rows.slice(at, at + together), wanted)));
  await writeFile(to, resultsText(results, dryRun));
  const counts = {
    taken: results.filter(({ how }) => how === 'taken').length,
    known: results.filter(({ how }) => how === 'known').length,
    refused: results.filter(({ how }) => how === 'refused').length,
  };
  place.report.done({ file: file.name, dryRun, ...counts, results: to }, [
    `${file.name}: ${counted(counts.taken)} ${dryRun ? 'would be taken; nothing was changed' : 'taken'}, ${counted(counts.known)} here already, ${counted(counts.refused)} not taken`,
    `${to} says what became of each row`,
  ]);
}

const draw = () => drawReference(systemChance.draw);

async function takeIn(
  place: Place,
  rows: readonly HoldingRow[],
  { service, kind, dryRun }: HoldingsWanted,
): Promise<readonly RowResult[]> {
  const holdings = rows.flatMap(({ brings }) => ('fault' in brings ? [] : [brings]));
  const work = async (tx: Tx) => {
    await openMonths(tx, earliest(holdings, place), londonDay(place.act.at));
    return takeInHoldings(tx, { service, kind, holdings, draw }, place.act);
  };
  const brought = [...(dryRun ? await undone(place, work) : await place.begin(work))];
  return rows.map((row) => {
    if ('fault' in row.brings) return resultOf(row, { how: 'refused', why: row.brings.fault });
    const one = brought.shift();
    if (!one) throw new Error('a row has no result');
    return resultOf(row, told(one));
  });
}

/** What would become of it: nothing of it is kept. */
async function undone<Result>({ begin }: Place, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const kept: Result[] = [];
  const undo = new Error('undone');
  await begin(async (tx) => {
    kept.push(await work(tx));
    throw undo;
  }).catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  const [result] = kept;
  if (result === undefined) throw new Error('what was tried came to nothing');
  return result;
}

function earliest(holdings: readonly BroughtHolding[], { act }: Place): Temporal.PlainDate {
  const days = holdings.map(({ grantedOn }) => grantedOn);
  return days.reduce(
    (one, other) => (Temporal.PlainDate.compare(one, other) < 0 ? one : other),
    londonDay(act.at),
  );
}

type Told = Omit<RowResult, 'line' | 'theirs'>;

function resultOf({ line, reference: theirs }: HoldingRow, result: Told): RowResult {
  return { line, theirs, ...result };
}

function told(one: Brought): Told {
  if (one.how === 'mistaken')
    return { how: 'refused', why: one.mistakes.map(({ field, words }) => `${field}: ${words}`).join('; ') };
  if (one.how === 'refused') return { how: 'refused', why: explain(one.why, shellErrors, 'en').sentence };
  return { how: one.how, ours: one.reference };
}
