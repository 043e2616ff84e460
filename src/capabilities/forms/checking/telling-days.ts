import { countedDay, countedFrom, dayFrom, measureKind } from '#language';
import type { Comparison } from '#language';

/** From which days are counted, where nothing else tells them apart. */
const anyDay = '2020-02-15';
/** Counting months there and back again may be some days out. */
const beside = 5;

type Known = Readonly<Record<string, unknown>>;

/** Days next to those that a question is compared with, as they are written or as they are counted from what was answered before. */
export function tellingDays(
  question: string,
  comparisons: readonly Comparison[],
  known: Known,
): readonly string[] {
  const limits = limitsOf(question, comparisons).flatMap((limit) => {
    const counted = countedDay(limit);
    if (!counted) return written(limit);
    return dayFrom(counted, known[counted.from]) ?? [];
  });
  const isCountedFrom = comparisons.some((one) => countedFrom(one) === question);
  const starts = isCountedFrom ? startsOf(question, comparisons) : [];
  return [...new Set([...limits.flatMap((day) => around(day, 1)), ...starts])];
}

/** Days to count from: some of which lie so that what is counted is before, and some after, a day that is written. */
function startsOf(question: string, comparisons: readonly Comparison[]): readonly string[] {
  const own = limitsOf(question, comparisons).flatMap(written);
  const turning = comparisons.flatMap((one) => {
    if (countedFrom(one) !== question) return [];
    const fixed = limitsOf(one.question, comparisons).flatMap(written);
    const counted = limitsOf(one.question, [one]).flatMap((limit) => countedDay(limit) ?? []);
    return counted.flatMap(({ from, duration, way }) =>
      fixed.flatMap(
        (day) => dayFrom({ from, duration, way: way === 'before' ? 'after' : 'before' }, day) ?? [],
      ),
    );
  });
  return [anyDay, ...own.flatMap((day) => around(day, 1)), ...turning.flatMap((day) => around(day, beside))];
}

function limitsOf(question: string, comparisons: readonly Comparison[]): readonly string[] {
  return comparisons
    .flatMap((one): readonly unknown[] => {
      if (one.question !== question) return [];
      if ('is' in one) return one.is;
      if ('is-not' in one) return one['is-not'];
      if ('more-than' in one) return [one['more-than']];
      return 'less-than' in one ? [one['less-than']] : [];
    })
    .filter((limit) => typeof limit === 'string');
}

function written(limit: string): readonly string[] {
  return measureKind(limit) === 'date' ? [limit] : [];
}

function around(value: string, days: number): readonly string[] {
  const day = Temporal.PlainDate.from(value);
  return [day.subtract({ days }), day, day.add({ days })].map(String);
}
