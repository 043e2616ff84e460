import { isStorable } from '#language';
import type { Column, Kind, Layout } from './layouts.ts';
import { leading } from './layouts.ts';
import type { Reason } from './reasons.ts';

export type Change = 'I' | 'U' | 'D';

/** The values of one record in the order of its layout's columns, still as text; null where the file has nothing. */
export type Entry = { readonly change: Change; readonly values: readonly (string | null)[] };

export type Checked = Entry | { readonly reason: Reason };

/** Longer than any field of the format, and short enough for an index. */
const longestField = 300;

/** Holds one row to its layout. `full`: a full file may only insert. */
export function checkRow(fields: readonly string[], layout: Layout, full: boolean): Checked {
  const expected = layout.columns.length + leading;
  if (fields.length !== expected) return { reason: { code: 'column-count', has: fields.length, expected } };
  const change = changeOf(fields[1]);
  if (!change) return { reason: { code: 'change-type' } };
  if (full && change !== 'I') return { reason: { code: 'not-in-full-file' } };
  const values: (string | null)[] = [];
  for (const [index, column] of layout.columns.entries()) {
    const value = (fields[index + leading] ?? '').trim();
    const reason = wrongWith(value, column, change);
    if (reason) return { reason };
    values.push(value === '' && column.kind !== 'text' ? null : value);
  }
  return { change, values };
}

function changeOf(field: string | undefined): Change | undefined {
  return field === 'I' || field === 'U' || field === 'D' ? field : undefined;
}

function wrongWith(value: string, { name, kind, required }: Column, change: Change): Reason | undefined {
  if (value === '') return required && change !== 'D' ? { code: 'missing', column: name } : undefined;
  if (value.length > longestField) return { code: 'too-long', column: name };
  return tests[kind](value) ? undefined : { code: faults[kind], column: name };
}

const tests: Readonly<Record<Kind, (value: string) => boolean>> = {
  uprn: (value) => /^\d{1,12}$/.test(value) && Number(value) > 0,
  usrn: (value) => /^\d{1,8}$/.test(value) && Number(value) > 0,
  key: (value) => /^\d{1,12}$/.test(value),
  text: isStorable,
  whole: (value) => /^\d{1,9}$/.test(value),
  decimal: (value) => /^-?\d{1,12}(\.\d{1,12})?$/.test(value),
  easting: (value) => within(value, 700_000),
  northing: (value) => within(value, 1_300_000),
  date: isDate,
  language: (value) => ['ENG', 'CYM', 'GAE', 'BIL'].includes(value),
  status: (value) => ['1', '3', '6', '8'].includes(value),
};

const faults = {
  uprn: 'not-a-number',
  usrn: 'not-a-number',
  key: 'not-a-number',
  text: 'unstorable',
  whole: 'not-a-number',
  decimal: 'not-a-number',
  easting: 'outside-grid',
  northing: 'outside-grid',
  date: 'not-a-date',
  language: 'unknown-code',
  status: 'unknown-code',
} as const satisfies Readonly<Record<Kind, Reason['code']>>;

/** No place in Britain is so near to the grid's origin in the sea; degrees are. */
const leastMetres = 1_000;

function within(value: string, most: number): boolean {
  const number = Number(value);
  return /^\d{1,7}(\.\d{1,6})?$/.test(value) && number >= leastMetres && number <= most;
}

/** A day of the calendar. Temporal would do, and cost four microseconds for each of twenty million dates. */
function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
