import { uuid } from '#language';
import { z } from 'zod';

/** What is to be done with each of many cases. */
export const bulkDeed = z.discriminatedUnion('does', [
  z.object({ does: z.literal('assign'), officer: uuid }),
  z.object({ does: z.literal('put-back') }),
  z.object({ does: z.literal('move'), queue: z.string(), team: z.string() }),
  z.object({ does: z.literal('note'), text: z.string() }),
  z.object({
    does: z.literal('act'),
    action: z.string(),
    /** What it was called when it was chosen. */
    label: z.object({ en: z.string(), cy: z.string() }),
    note: z.string().optional(),
    outcome: z.string().optional(),
  }),
]);
export type BulkDeed = z.output<typeof bulkDeed>;
