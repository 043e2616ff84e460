/** Milliseconds that each of some things took, one after the other. */
export async function timed<Thing>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<unknown>,
): Promise<number[]> {
  const taken: number[] = [];
  for (const thing of things) {
    const begun = performance.now();
    await work(thing);
    taken.push(performance.now() - begun);
  }
  return taken;
}

/** What so great a part of some figures do not exceed: 0.95 of them are at most their p95. */
export function quantile(figures: readonly number[], part: number): number {
  const ordered = figures.toSorted((one, other) => one - other);
  return ordered[Math.max(0, Math.ceil(part * ordered.length) - 1)] ?? 0;
}
