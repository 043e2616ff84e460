import type { Diagram } from './diagram.ts';

/** Variables that must be so, or must not. */
export type Term = readonly { readonly variable: number; readonly isSo: boolean }[];
type Cover = { readonly terms: readonly Term[]; readonly covers: number };

/**
 * The fewest terms, none of which can be left out, that are so wherever `must` is and nowhere outside `may` (after Minato and
 * Morreale). What lies between the two is free: the earlier a variable, the sooner it is done without.
 */
export function termsBetween(of: Diagram, must: number, may: number): readonly Term[] {
  const known = new Map<string, Cover>();

  function cover(least: number, most: number): Cover {
    if (least === 0) return { terms: [], covers: 0 };
    if (most === 1) return { terms: [[]], covers: 1 };
    const key = `${String(least)},${String(most)}`;
    const there = known.get(key);
    if (there) return there;
    const made = coverAt(of.topOf(least, most), { least, most });
    known.set(key, made);
    return made;
  }

  type Between = { readonly least: number; readonly most: number };
  function coverAt(variable: number, { least, most }: Between): Cover {
    const [leastNo, leastYes] = [of.without(least, variable), of.within(least, variable)];
    const [mostNo, mostYes] = [of.without(most, variable), of.within(most, variable)];
    const no = cover(of.and(leastNo, of.not(mostYes)), mostNo);
    const yes = cover(of.and(leastYes, of.not(mostNo)), mostYes);
    const rest = of.or(of.and(leastNo, of.not(no.covers)), of.and(leastYes, of.not(yes.covers)));
    const either = cover(rest, of.and(mostNo, mostYes));
    return {
      terms: [
        ...no.terms.map((term) => [{ variable, isSo: false }, ...term]),
        ...yes.terms.map((term) => [{ variable, isSo: true }, ...term]),
        ...either.terms,
      ],
      covers: of.or(of.choose(of.variable(variable), yes.covers, no.covers), either.covers),
    };
  }

  return cover(must, may).terms;
}
