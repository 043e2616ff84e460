import { checkRow } from './check-row.ts';
import type { Change, Entry } from './check-row.ts';
import { valueOf } from './formats/format.ts';
import type { Format, RecordMap, Target } from './formats/format.ts';
import type { Layout } from './layouts.ts';
import type { Reason } from './reasons.ts';

/** One record to store, or to take away. */
export type Found = Entry & {
  readonly layout: Layout;
  readonly change: Change;
  /** That it is not there to be taken away, or there already, is nothing to be told. */
  readonly quietly: boolean;
};

export type Read =
  | { readonly type: string; readonly found: readonly Found[] }
  | {
      readonly type: string;
      /** As the file has it, where that could be read. */
      readonly key: string;
      readonly reason: Reason;
    };

type Reading = { readonly format: Format; readonly isFull: boolean };

/** What one line of a file brings: records, nothing if it is about the file itself, or why it brings none. */
export function readLine(fields: readonly string[] | undefined, reading: Reading): Read {
  const { format } = reading;
  const map = format.records.get(format.hasHeadings ? '' : (fields?.[0] ?? ''));
  const type = saidType(fields, format);
  if (!fields) return { type, key: '', reason: { code: 'malformed' } };
  const reason = misshapen(fields, map?.count ?? format.about.get(type));
  if (reason) return { type, key: '', reason };
  return map ? { type, ...readRecord(fields, map, reading) } : { type, found: [] };
}

/** The type under which a line is counted. */
function saidType(fields: readonly string[] | undefined, { hasHeadings, records, about }: Format): string {
  const type = fields?.[0] ?? '';
  if (hasHeadings) return 'core';
  return records.has(type) || about.has(type) ? type : 'other';
}

function misshapen(fields: readonly string[], expected: number | undefined): Reason | undefined {
  if (expected === undefined) return { code: 'unknown-record' };
  return fields.length === expected ? undefined : { code: 'column-count', has: fields.length, expected };
}

function readRecord(fields: readonly string[], map: RecordMap, { format, isFull }: Reading) {
  const change = changeOf(fields[format.changeAt] ?? '', format);
  const failed = (reason: Reason) => ({ key: keyIn(fields, map.targets[0]), reason });
  if (!change) return failed({ code: 'change-type' });
  if (isFull && change !== 'I') return failed({ code: 'not-in-full-file' });
  const found: Found[] = [];
  for (const target of map.targets) {
    const how = wayOf(fields, target, change);
    const read = how && foundOf(fields, target, how);
    if (read && 'reason' in read) return failed(read.reason);
    if (read) found.push(read);
  }
  return { found };
}

type Way = Pick<Found, 'change' | 'quietly'>;

/** What becomes of one target: where the record has nothing for it, what there was is taken away. */
function wayOf(fields: readonly string[], { when, shared }: Target, change: Change): Way | undefined {
  if (shared) return change === 'D' ? undefined : { change, quietly: true };
  if (when === undefined || (fields[when] ?? '').trim() !== '') return { change, quietly: false };
  return change === 'I' ? undefined : { change: 'D', quietly: true };
}

function foundOf(
  fields: readonly string[],
  target: Target,
  { change, quietly }: Way,
): Found | { readonly reason: Reason } {
  const checked = checkRow(fields, target, change);
  if ('reason' in checked) return checked;
  const { values, remark } = checked;
  return { layout: target.layout, change, quietly, values, remark };
}

function keyIn(fields: readonly string[], target: Target | undefined): string {
  if (!target) return '';
  const { layout, take } = target;
  const parts = layout.columns.flatMap(({ name }, index) => {
    const from = layout.key.includes(name) ? take[index] : undefined;
    return from === undefined ? [] : [valueOf(fields, from).trim()];
  });
  return parts.join('|').slice(0, 100);
}

/** Where the file is a plain table, no change type is an insert. */
function changeOf(field: string, { hasHeadings }: Format): Change | undefined {
  if (field === '' && hasHeadings) return 'I';
  return field === 'I' || field === 'U' || field === 'D' ? field : undefined;
}
