import type { Tongue } from '#language';

/** Approved, provisional, alternative, historical. */
const standings: readonly string[] = ['1', '6', '3', '8'];

type Ranked = { readonly logical_status: string; readonly language: string };

/** Addresses with the best first: approved before the others, and the tongue asked for before the other. */
export function sortedBest<Line extends Ranked>(lines: readonly Line[], tongue: Tongue): readonly Line[] {
  return lines.toSorted((one, other) => rankOf(one, tongue) - rankOf(other, tongue));
}

function rankOf({ logical_status, language }: Ranked, tongue: Tongue): number {
  const own = tongue === 'cy' ? ['cy', 'CYM'] : ['en', 'ENG'];
  return standings.indexOf(logical_status) * 2 + (own.includes(language) ? 0 : 1);
}
