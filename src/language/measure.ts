import { penceOf } from './money.ts';

/** How a number, an amount, a day, a month or a time of day is written in a condition. */
export type MeasureKind = 'number' | 'money' | 'date' | 'month' | 'time';

const spellings = {
  month: /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/,
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
} as const;

/** What a measure is one of, by its spelling: `6`, `£6,000`, `2026-11-21`, `2026-11`, `17:30`; nothing for other words. */
export function measureKind(value: unknown): MeasureKind | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : undefined;
  if (typeof value !== 'string') return undefined;
  if (spellings.time.test(value)) return 'time';
  if (spellings.month.test(value)) return 'month';
  if (penceOf(value) !== undefined) return 'money';
  return isDay(value) ? 'date' : undefined;
}

/**
 * Whether one is less than the other. A list is measured by its length, money by its pence, all else by its ISO spelling,
 * which sorts as time does. What is of different kinds is neither more nor less.
 */
export function isLess(one: unknown, other: unknown): boolean {
  const [low, high] = [sizeOf(one), sizeOf(other)];
  if (typeof low === 'number' && typeof high === 'number') return low < high;
  return typeof low === 'string' && typeof high === 'string' && low.length === high.length && low < high;
}

function sizeOf(value: unknown): number | string | undefined {
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : value;
  const found = value instanceof Temporal.PlainDate ? value.toString() : value;
  if (typeof found !== 'string') return undefined;
  return penceOf(found) ?? (measureKind(found) === undefined ? undefined : found);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return Temporal.PlainDate.from({ year, month, day }).toString() === text;
}
