import { z } from 'zod';
import type { InBoth } from '#language';
import { keptAllowance } from './allowance.ts';
import type { Allowance } from './allowance.ts';
import { bankHolidays } from './bank-holiday.ts';
import type { BankHoliday } from './bank-holiday.ts';

/** One reason why something is due when it is, in the order of time. Days skipped lie between the steps around them. */
export type Step =
  | { readonly step: 'received' | 'begun' | 'began-again'; readonly at: Temporal.Instant }
  | { readonly step: 'after-closing'; readonly closed: Temporal.PlainTime }
  | { readonly step: 'counted-from'; readonly on: Temporal.PlainDate }
  | { readonly step: 'weekend'; readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }
  | { readonly step: 'bank-holiday'; readonly on: Temporal.PlainDate; readonly holiday: BankHoliday }
  | { readonly step: 'closure'; readonly on: Temporal.PlainDate; readonly why: InBoth<string> }
  | { readonly step: 'stood-still'; readonly from: Temporal.Instant; readonly to: Temporal.Instant }
  | { readonly step: 'stands-still'; readonly since: Temporal.Instant }
  | { readonly step: 'extended'; readonly at: Temporal.Instant; readonly by: Allowance }
  | { readonly step: 'moved'; readonly at: Temporal.Instant; readonly to: Temporal.PlainDate }
  /** `timed` where working days end within a day, since part of one was not counted. */
  | {
      readonly step: 'due';
      readonly at: Temporal.Instant;
      readonly allowed: Allowance;
      readonly timed?: boolean | undefined;
    };

const instant = z.string().transform((text) => Temporal.Instant.from(text));
const day = z.string().transform((text) => Temporal.PlainDate.from(text));
const time = z.string().transform((text) => Temporal.PlainTime.from(text));

const steps: z.ZodType<readonly Step[]> = z.array(
  z.discriminatedUnion('step', [
    z.object({ step: z.enum(['received', 'begun', 'began-again']), at: instant }),
    z.object({ step: z.literal('after-closing'), closed: time }),
    z.object({ step: z.literal('counted-from'), on: day }),
    z.object({ step: z.literal('weekend'), from: day, to: day }),
    z.object({ step: z.literal('bank-holiday'), on: day, holiday: z.enum(bankHolidays) }),
    z.object({ step: z.literal('closure'), on: day, why: z.object({ en: z.string(), cy: z.string() }) }),
    z.object({ step: z.literal('stood-still'), from: instant, to: instant }),
    z.object({ step: z.literal('stands-still'), since: instant }),
    z.object({ step: z.literal('extended'), at: instant, by: keptAllowance }),
    z.object({ step: z.literal('moved'), at: instant, to: day }),
    z.object({ step: z.literal('due'), at: instant, allowed: keptAllowance, timed: z.boolean().optional() }),
  ]),
);

/** Reads back steps that were stored as JSON. */
export function readSteps(stored: unknown): readonly Step[] {
  return steps.parse(stored);
}
