import { sayDate, sayMoment } from '#language';
import type { Tongue } from '#language';
import { readSteps, sayStep } from '#capabilities/calendars';

/** When something is due, and the steps that led there, as a case keeps them. */
export type KeptDue = { readonly dueAt: Temporal.Instant; readonly dueSteps: unknown };

/** The day for what is due at the end of one; the moment for what is due within one, where the day would promise too little. */
export function sayDue({ dueAt, dueSteps }: KeptDue, tongue: Tongue): string {
  const last = readSteps(dueSteps).at(-1);
  const inDays = last?.step === 'due' && 'workingDays' in last.allowed && !last.timed;
  return inDays ? sayDate(dueAt, tongue) : sayMoment(dueAt, tongue);
}

/** Each reason for it, as a sentence. */
export function sayWhy({ dueSteps }: Pick<KeptDue, 'dueSteps'>, tongue: Tongue): readonly string[] {
  return readSteps(dueSteps).map((step) => sayStep(step, tongue));
}
