import { types } from 'pg';

const { builtins } = types;
type Reader = (value: string) => unknown;

/** Instants, days and times as Temporal; whole numbers as numbers (UPRNs and sequences stay far below 2^53). */
const readers = new Map<number, Reader>([
  [builtins.TIMESTAMPTZ, readInstant],
  [builtins.DATE, (value) => Temporal.PlainDate.from(value)],
  [builtins.TIME, (value) => Temporal.PlainTime.from(value)],
  [builtins.INT8, readWhole],
  [builtins.NUMERIC, Number],
]);

export const valueTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): Reader =>
    // oxlint-disable-next-line typescript/no-unsafe-return, typescript/no-unsafe-enum-assignment -- pg's own typing
    (format === 'binary' ? undefined : readers.get(oid)) ?? types.getTypeParser(oid, format),
};

/** What a statement sends: Temporal values in their own spelling, the rest as `pg` does it. */
export function writeValue(value: unknown): unknown {
  if (value instanceof Temporal.Instant) return writeInstant(value);
  if (value instanceof Temporal.PlainDate || value instanceof Temporal.PlainTime) return value.toString();
  return value;
}

const yearOne = Temporal.Instant.from('0001-01-01T00:00:00Z');

/** Nothing of ours is older than year 1, but an address may ask for what came after year 0, which PostgreSQL has not. */
function writeInstant(value: Temporal.Instant): string {
  return Temporal.Instant.compare(value, yearOne) < 0 ? '-infinity' : value.toString();
}

function readInstant(value: string): Temporal.Instant {
  // PostgreSQL writes `2026-11-17 18:12:00.123+00`; Temporal wants the T and takes the short offset.
  return Temporal.Instant.from(value.replace(' ', 'T'));
}

function readWhole(value: string): number {
  const whole = Number(value);
  if (!Number.isSafeInteger(whole)) throw new RangeError('a number in the database is too large to be exact');
  return whole;
}
