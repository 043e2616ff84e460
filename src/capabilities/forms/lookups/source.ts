import { slug, text } from '#language';
import { z } from 'zod';
import { addressTemplate, takenBy } from './address-template.ts';
import { jsonPath, mapping } from './mapping.ts';

const name = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, { error: 'malformed' });

/** `30 seconds`, `10 minutes`, `1 day`, `nothing`: in seconds. */
const keeping = z
  .string()
  .regex(/^(nothing|[1-9]\d{0,3} (seconds?|minutes?|hours?)|1 day)$/, {
    error: 'Write how long an answer may be kept: “10 minutes”, “2 hours”, “1 day” at most, or “nothing”.',
  })
  .transform((written) => {
    const [count = '', unit = ''] = written.split(' ');
    return written === 'nothing' ? 0 : Number(count) * (seconds[unit.replace(/s$/, '')] ?? 0);
  })
  .refine((kept) => kept <= 86_400, { error: 'Write “1 day” at most.' });

const seconds: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3_600, day: 86_400 };

const patience = z
  .string()
  .regex(/^[123] seconds?$/, { error: 'Write how long to wait for an answer: “1 second” to “3 seconds”.' })
  .transform((written) => Number(written.charAt(0)) * 1_000);

/** What nobody but the program that speaks HTTP sets. */
const taken =
  /^(host|connection|content-.*|transfer-encoding|upgrade|te|trailer|expect|cookie|proxy-.*|user-agent|accept)$/;
const header = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,60}$/, {
    error: 'Write the name of a header in small letters, such as “x-api-key”.',
  })
  .refine((written) => !taken.test(written), {
    error: 'Take this header out: Moothall sets it itself, or nobody does.',
  });

/** A system outside that answers questions about one thing, as a council's data has it. */
export const lookupSource = z
  .strictObject({
    /** What people read behind “from”: `the vehicle register`. */
    name: z.strictObject({ en: text(60), cy: text(60) }),
    address: addressTemplate,
    /** Headers, each with the name of the secret that it carries: secrets stand in the settings, never here. */
    headers: z.record(header, name).default({}),
    /** The path of a list, each of which a person may choose; `.` when the answer itself is one. */
    lists: z.union([z.literal('.'), jsonPath]).optional(),
    gives: z.record(name, mapping),
    keep: keeping.prefault('2 minutes'),
    patience: patience.prefault('2 seconds'),
    /** Questions that one process may ask in a minute, by everybody together. */
    'per-minute': z.int().min(1).max(600).default(60),
  })
  .superRefine(({ lists, gives }, context) => {
    const complain = (message: string) =>
      context.issues.push({ code: 'custom', message, path: ['gives'], input: gives });
    const names = Object.keys(gives);
    if (names.length === 0) complain('Say what the source gives: “gives: { make: vehicle.make }”.');
    if (lists === undefined) return;
    if (!gives['code'] || !gives['says']) complain('Of each of a list say its “code” and what it “says”.');
    if (names.some((one) => !['code', 'says', 'hint'].includes(one)))
      complain('Each of a list has a “code”, what it “says” and perhaps a “hint”: take the others out.');
  })
  .transform(({ 'per-minute': perMinute, keep, patience: waits, ...source }) => ({
    ...source,
    takes: takenBy(source.address),
    keepSeconds: keep,
    patienceMilliseconds: waits,
    perMinute,
  }));

export type LookupSource = z.output<typeof lookupSource>;

/** How a question or a page uses a source. */
export const lookupUse = {
  /** The source, by its name in the council's lookups.yaml. */
  from: slug,
  /** What the source is asked for, each with the earlier question whose answer it is. */
  with: z.record(name, slug).refine((asked) => Object.keys(asked).length > 0, {
    error: 'Say with which answers it is asked: “with: { registration: vehicle }”.',
  }),
  /** What becomes of a person while the source does not answer. */
  'when-down': z.enum(['manual', 'message', 'stop']).default('manual'),
  /** A council that has no such source offers the service all the same, without it. */
  'only-if-there': z.boolean().default(false),
};

export type LookupUse = {
  readonly from: string;
  readonly with: Readonly<Record<string, string>>;
  readonly 'when-down': 'manual' | 'message' | 'stop';
  readonly 'only-if-there': boolean;
};
