import type { NamedBase, Retention, RetentionStart } from './service-version.ts';

/** The days from which a period may run, as far as they are known. */
export type Bases = { readonly [Base in NamedBase | 'answer']?: Temporal.PlainDate | undefined };

/** The last day on which a closed case is kept; nothing when it is kept for ever, or when its base is not known: that is never guessed. */
export function keepUntil(retention: Retention, bases: Bases): Temporal.PlainDate | null {
  if (retention.keep === 'for-ever') return null;
  const start = startOf(retention.from, bases);
  return start ? start.add(retention.keep) : null;
}

function startOf(from: RetentionStart, bases: Bases): Temporal.PlainDate | undefined {
  if (typeof from === 'string') return bases[from];
  return 'answer' in from ? bases.answer : bases.closing?.add(from.closingAnd);
}

/** The name of a base, as the rows have it. */
export function baseOf(retention: Retention) {
  if (retention.keep === 'for-ever') return null;
  const { from } = retention;
  if (typeof from === 'string') return from;
  return 'answer' in from ? ('answer' as const) : ('fixed-term' as const);
}
