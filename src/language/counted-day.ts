const spelling = /^(\d{1,4}) (day|week|month|year)s? (before|after) ([a-z][a-z0-9-]{0,62})$/;

/** A day that is counted from the answer to a question: `18 years before asked-on`, `0 days after starts`. */
export type CountedDay = {
  readonly from: string;
  readonly duration: Temporal.DurationLike;
  readonly way: 'before' | 'after';
};

export function countedDay(written: unknown): CountedDay | undefined {
  const [, count = '', unit = '', way, from] = (typeof written === 'string' && spelling.exec(written)) || [];
  if (from === undefined) return undefined;
  return { from, duration: { [`${unit}s`]: Number(count) }, way: way === 'before' ? 'before' : 'after' };
}

/** The day that is meant, when the question was answered with this; nothing where that was no day, or the day is in no calendar. */
export function dayFrom({ duration, way }: CountedDay, answer: unknown): string | undefined {
  if (typeof answer !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(answer)) return undefined;
  try {
    const day = Temporal.PlainDate.from(answer);
    const counted = way === 'before' ? day.subtract(duration) : day.add(duration);
    return counted.year > 0 && counted.year < 10_000 ? counted.toString() : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
