import type { Comparison } from '#language';

/** What stands at the beginning of some words, and what at their end. */
type Made = { readonly start: string; readonly end: string };

/** Words, some for each way in which these comparisons can tell them apart. */
export function tellingWords(about: readonly Comparison[]): readonly string[] {
  const whole = about.flatMap((one) => ('is' in one ? one.is : 'is-not' in one ? one['is-not'] : []));
  const starts = about.flatMap((one) => ('starts-with' in one ? one['starts-with'] : []));
  const inside = about.flatMap((one) => ('contains' in one ? one.contains : []));
  const ends = about.flatMap((one) => ('ends-with' in one ? one['ends-with'] : []));
  const middles = [...new Set(['', ...inside, inside.join(' ')])];
  const made = ['', ...starts].flatMap((start) =>
    middles.flatMap((middle) => ['', ...ends].map((end) => ({ start, end: joined(middle, end) }))),
  );
  const sizes = about.flatMap(sizesOf);
  const words = made.flatMap((one) => [
    joined(one.start, one.end) || 'x',
    ...sizes.map((size) => stretched(one, size)),
  ]);
  return [...new Set([...whole.map(String), ...words])].filter((one) => one !== '');
}

function sizesOf(one: Comparison): readonly number[] {
  if ('longer-than' in one) return [one['longer-than'], one['longer-than'] + 1];
  return 'shorter-than' in one ? [one['shorter-than'] - 1, one['shorter-than']] : [];
}

function joined(start: string, end: string): string {
  return start === '' || end === '' ? start + end : `${start} ${end}`;
}

/** As long as it is to be, where that leaves room. */
function stretched({ start, end }: Made, size: number): string {
  return start + 'x'.repeat(Math.max(0, size - start.length - end.length)) + end;
}
