import { text } from '#language';
import { z } from 'zod';
import { name } from './name.ts';

/** What a fee is called in one language. */
export const feeWords = z.strictObject({
  /** How it is paid, in a sentence: the person reads it wherever the amount stands. */
  how: text(500),
  /** What is counted: one, and several. */
  item: text(60).optional(),
  items: text(60).optional(),
  /** For whom a row holds. */
  rows: z.record(name, text(120)).default({}),
  /** Who has a concession. */
  concessions: z.record(name, text(120)).default({}),
});

export type FeeWords = z.output<typeof feeWords>;
