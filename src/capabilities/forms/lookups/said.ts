import { text } from '#language';
import { z } from 'zod';

const inBoth = z.strictObject({ en: text(300), cy: text(300) });
const value = z.union([text(300), z.number(), z.boolean(), inBoth]);

/** One thing of a list, of which a person chooses: its code at the source, and how it is said. */
const offered = z.strictObject({ code: text(100), says: inBoth, hint: inBoth.optional() });

/** What a source said: things to choose from, what it knows of one thing, or that it knows of none. It stands in JSON as it is. */
export const said = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('list'), offers: z.array(offered).min(1).readonly() }),
  z.strictObject({ how: z.literal('record'), values: z.record(z.string(), value) }),
  z.strictObject({ how: z.literal('none') }),
]);

export type SaidValue = z.output<typeof value>;
export type Offered = z.output<typeof offered>;
export type Said = z.output<typeof said>;

/** What a person is shown of a list; who has more must ask the source for less. */
export const mostOffered = 300;
