import { z } from 'zod';

/** Working days end at closing time; working hours run while the council is open; hours run day and night. */
export type Allowance =
  | { readonly workingDays: number }
  | { readonly workingHours: number }
  | { readonly hours: number };

/** One that was stored as JSON. */
export const keptAllowance = z.union([
  z.strictObject({ workingDays: z.number() }),
  z.strictObject({ workingHours: z.number() }),
  z.strictObject({ hours: z.number() }),
]);
