import { checkRow } from './check-row.ts';
import type { Entry } from './check-row.ts';
import type { Inspected } from './inspect-file.ts';
import { aboutTheFile, addressBasePremium } from './layouts.ts';
import type { Layout } from './layouts.ts';
import { parseLines } from './parse-lines.ts';
import { readLines } from './read-lines.ts';
import type { Reason } from './reasons.ts';
import type { Rejects } from './rejects.ts';
import type { Progress } from '../editions/summary.ts';

/** One record that its layout accepts, with the line that it came from. */
export type Found = Entry & { readonly layout: Layout; readonly number: number; readonly line: string };

export type Counts = Map<string, number>;

type Reading = {
  readonly file: Inspected;
  readonly rejects: Rejects;
  /** Filled while reading: lines by record type. */
  readonly counts: Counts;
  readonly onProgress: (progress: Progress) => void;
};

/** Reads every record of a file, in order and in stretches; what is wrong goes to the rejects. */
export async function* readRecords({
  file,
  rejects,
  counts,
  onProgress,
}: Reading): AsyncGenerator<Found[], void> {
  for await (const { first, lines, bytes } of readLines(file.path, file.encoding)) {
    const found: Found[] = [];
    const rows = parseLines(lines);
    for (const [index, line] of lines.entries()) {
      if (line === '') continue;
      const record = readRecord(rows[index], file, counts);
      if ('reason' in record) rejects.add(first + index, line, record.reason);
      else if ('values' in record) found.push({ ...record, number: first + index, line });
    }
    await rejects.flush();
    yield found;
    onProgress({ stage: 'staging', done: bytes, of: file.bytes });
  }
}

type Read = (Entry & { readonly layout: Layout }) | { readonly reason: Reason } | { readonly about: string };

function readRecord(fields: readonly string[] | undefined, { kind }: Inspected, counts: Counts): Read {
  const type = fields?.[0] ?? '';
  const layout = addressBasePremium.get(type);
  const expected = aboutTheFile.get(type);
  const counted = (layout ?? expected) ? type : 'other';
  counts.set(counted, (counts.get(counted) ?? 0) + 1);
  if (!fields) return { reason: { code: 'malformed' } };
  if (!layout) return about(type, fields.length, expected);
  const checked = checkRow(fields, layout, kind === 'full');
  return 'reason' in checked ? checked : { ...checked, layout };
}

function about(type: string, has: number, expected: number | undefined): Read {
  if (expected === undefined) return { reason: { code: 'unknown-record' } };
  return has === expected ? { about: type } : { reason: { code: 'column-count', has, expected } };
}
