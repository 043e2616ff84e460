import { isStorable } from '#language';
import type { Column, Kind } from './layouts.ts';
import type { Reason } from './reasons.ts';

/** Longer than any field of the formats, and short enough for an index. */
const longestField = 300;

/** What is wrong with a value, if anything; `change` D needs no more than a key. */
export function wrongWith(value: string, column: Column, isDeletion: boolean): Reason | undefined {
  if (value === '')
    return column.required && !isDeletion ? { code: 'missing', column: column.name } : undefined;
  if (value.length > longestField) return { code: 'too-long', column: column.name };
  return tests[column.kind](value, column) ? undefined : { code: faults[column.kind], column: column.name };
}

const hasCode = (value: string, { codes = {} }: Column): boolean => Object.hasOwn(codes, value);

const tests: Readonly<Record<Kind, (value: string, column: Column) => boolean>> = {
  uprn: (value) => /^\d{1,12}$/.test(value) && Number(value) > 0,
  usrn: (value) => /^\d{1,8}$/.test(value) && Number(value) > 0,
  key: (value) => /^\d{1,12}$/.test(value),
  text: isStorable,
  whole: (value) => /^\d{1,9}$/.test(value),
  decimal: (value) => /^-?\d{1,12}(\.\d{1,12})?$/.test(value),
  easting: (value) => within(value, 700_000),
  northing: (value) => within(value, 1_300_000),
  date: isDate,
  // Guernsey, Jersey, Man and the bank at GIR 0AA have postcodes of the same shape.
  postcode: (value) => /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|^GIR ?0AA$/.test(value),
  'must-code': hasCode,
  code: hasCode,
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
  postcode: 'not-a-postcode',
  'must-code': 'unknown-code',
  code: 'code-kept',
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
