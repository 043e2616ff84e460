import type { Allowance } from './allowance.ts';
import { readClock } from './clocks/read-clock.ts';
import type { Step } from './step.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A moment, and why it is that one. */
export type Due = { readonly at: Temporal.Instant; readonly steps: readonly Step[] };

/** When something received at an instant is due, where nothing happens to its clock. */
export function dueAfter(calendar: WorkingCalendar, from: Temporal.Instant, allowed: Allowance): Due {
  const { due, steps } = readClock(calendar, { allowed, from, events: [] }, from);
  if (!due) throw new Error('a clock to which nothing happened stands still');
  return { at: due, steps };
}
