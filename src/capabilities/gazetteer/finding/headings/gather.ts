import type { Met } from './words-met.ts';

/** A word that was sought: the headings that have one that would do for it, and how well it would. */
export type Gathered = {
  readonly weight: number;
  readonly words: readonly { readonly fit: number; readonly met: readonly Met[] }[];
};

export type Candidate = { readonly heading: number; readonly score: number };
export type Candidates = {
  readonly candidates: readonly Candidate[];
  /** Whether some were left out that fit about as well as the best. */
  readonly isCut: boolean;
};

/** How much it counts that a street is called so, that something in a street is, that it is in such a street or place. */
const manners = new Float32Array([1, 0.98, 0.8, 0.8]);

/**
 * Headings by how much of what is sought they have, the best first, lower numbers before higher; no more than `most`.
 * Lists of numbers rather than maps: a common word is in some ten thousand headings, and this is done at each keystroke.
 */
export function gather(sought: readonly Gathered[], most: number): Candidates {
  const size = 1 + Math.max(0, ...sought.flatMap(({ words }) => words.flatMap(({ met }) => met.map(lastIn))));
  const { scores, best } = sheets(size);
  const touched: number[] = [];
  for (const { weight, words } of sought) {
    const here = keepBest(best, words);
    for (const heading of here) {
      if (scores[heading] === 0) touched.push(heading);
      scores[heading] = (scores[heading] ?? 0) + weight * (best[heading] ?? 0);
      best[heading] = 0;
    }
  }
  const chosen = theBest(scores, touched, most);
  for (const heading of touched) scores[heading] = 0;
  return chosen;
}

/** Empty before and after each use, and large enough for the largest council: they need not be made for each keystroke. */
let kept = { scores: new Float32Array(0), best: new Float32Array(0) };

function sheets(size: number): typeof kept {
  if (kept.scores.length < size) kept = { scores: new Float32Array(size), best: new Float32Array(size) };
  return kept;
}

function lastIn(met: Met): number {
  return (met.at(-1) ?? 0) >> 2;
}

/** Writes down how well each heading's best word does, and which headings those are. */
function keepBest(best: Float32Array, words: Gathered['words']): number[] {
  const here: number[] = [];
  for (const { fit, met } of words)
    for (const numbers of met)
      for (const number of numbers) {
        const heading = number >> 2;
        const score = fit * (manners[number & 3] ?? 0);
        const known = best[heading] ?? 0;
        if (known === 0) here.push(heading);
        if (score > known) best[heading] = score;
      }
  return here;
}

/** Scores are few and headings many: they are counted, not sorted. */
function theBest(scores: Float32Array, touched: readonly number[], most: number): Candidates {
  const scoreOf = (heading: number) => scores[heading] ?? 0;
  const counts = new Map<number, number>();
  for (const heading of touched) counts.set(scoreOf(heading), (counts.get(scoreOf(heading)) ?? 0) + 1);
  const least = leastOf(counts, most);
  const better = touched.filter((heading) => scoreOf(heading) > least);
  const tied = touched.filter((heading) => scoreOf(heading) === least).slice(0, most - better.length);
  const candidates = [...better, ...tied]
    .map((heading) => ({ heading, score: scoreOf(heading) }))
    .toSorted((one, other) => other.score - one.score || one.heading - other.heading);
  const [best] = candidates;
  return { candidates, isCut: best !== undefined && touched.length > most && least > best.score - close };
}

/** Less than a word of a name. */
const close = 0.5;

function leastOf(counts: ReadonlyMap<number, number>, most: number): number {
  let left = most;
  for (const [score, count] of [...counts].toSorted(([one], [other]) => other - one)) {
    left -= count;
    if (left <= 0) return score;
  }
  return Math.min(...counts.keys());
}
