import { condition, penceOf, slug } from '#language';
import { z } from 'zod';
import { name } from './name.ts';

const amountRemedy = 'Write an amount such as “£38.00”.';

/** `£38.00`: whole pence. */
export const amount = z.string({ error: amountRemedy }).transform((written, context): number => {
  const pence = penceOf(written);
  if (pence !== undefined) return pence;
  context.issues.push({ code: 'custom', message: amountRemedy, input: written });
  return z.NEVER;
});

/** `50%`: whole per cent. */
const percent = z
  .string()
  .regex(/^([1-9]\d?|100)%$/, { error: 'Write a part such as “50%”.' })
  .transform((written) => Number(written.slice(0, -1)));

const count = z.int().min(1).max(10_000);

const concession = z
  .strictObject({
    concession: slug,
    when: condition,
    /** What they pay instead of the fee. */
    pays: amount.optional(),
    /** How much less they pay. */
    off: percent.optional(),
  })
  .refine(({ pays, off }) => (pays === undefined) !== (off === undefined), {
    error: 'Say either what they pay (“pays: £5.00”) or how much less it is (“off: 50%”).',
  });

const written = z.strictObject({
  /** One amount for everybody; beside `rows` that for whom no row holds. */
  charge: amount.optional(),
  /** What it costs by what was answered: the first row that holds. */
  rows: z
    .array(z.strictObject({ row: slug, when: condition, charge: amount }))
    .min(1)
    .optional(),
  /** The question by whose answer things are counted: a number, a list, or how many were chosen. */
  count: name.optional(),
  each: amount.optional(),
  /** How many of them cost nothing. */
  free: count.optional(),
  least: amount.optional(),
  most: amount.optional(),
  /** What so many cost together, from few to many; the last without `up-to` is for however many. */
  bands: z
    .array(z.strictObject({ 'up-to': count.optional(), charge: amount }))
    .min(1)
    .optional(),
  /** The first that holds makes it less. */
  concessions: z.array(concession).default([]),
});
type Written = z.output<typeof written>;

/** What a service costs. */
export const fee = z.union([z.literal('none'), written.superRefine(complain)]);

export type Fee = Written;

function complain(given: Written, context: z.RefinementCtx): void {
  for (const { is, path, error } of rules)
    if (is(given)) {
      context.addIssue({ code: 'custom', message: error, path: [...path] });
      return;
    }
}

type Rule = {
  readonly is: (given: Written) => boolean;
  readonly path: readonly string[];
  readonly error: string;
};

const rules: readonly Rule[] = [
  {
    is: ({ charge, rows, count: counted, each, bands }) =>
      (charge ?? rows ?? counted ?? each ?? bands) === undefined,
    path: [],
    error: 'Say what it costs: by “charge”, by “rows”, or by “count” with “each” or “bands”.',
  },
  {
    is: ({ charge, rows, count: counted }) => counted !== undefined && (charge ?? rows) !== undefined,
    path: ['count'],
    error: 'Remove “count”, or “charge” and “rows”: what is counted has its amount in “each” or “bands”.',
  },
  {
    is: ({ count: counted, each, bands }) =>
      counted !== undefined && (each === undefined) === (bands === undefined),
    path: ['count'],
    error: 'Say what is paid for each (“each: £10.00”), or for how many together (“bands”): one of them.',
  },
  {
    is: ({ count: counted, each, bands }) => counted === undefined && (each ?? bands) !== undefined,
    path: [],
    error: 'Add “count”: the question by whose answer things are counted.',
  },
  {
    is: ({ each, free, least, most }) => each === undefined && (free ?? least ?? most) !== undefined,
    path: [],
    error: 'Remove “free”, “least” and “most”, or add “each”: they are about what is paid for each.',
  },
  {
    is: ({ least, most }) => least !== undefined && most !== undefined && least > most,
    path: ['most'],
    error: 'Let “most” be no less than “least”.',
  },
  {
    is: ({ bands = [] }) => !isRising(bands.map((band) => band['up-to'])),
    path: ['bands'],
    error: 'Put the bands in order, from few to many; only the last may be without “up-to”.',
  },
];

function isRising(limits: readonly (number | undefined)[]): boolean {
  return limits.every((limit, index) => {
    const before = index === 0 ? 0 : limits[index - 1];
    return before !== undefined && (limit === undefined || limit > before);
  });
}
