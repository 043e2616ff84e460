import { setTimeout as pause } from 'node:timers/promises';

/** What some work took: from first to last, and of the processors. */
export type Spent = { readonly seconds: number; readonly milliseconds: number };

/** Does the work and says what it took, by whoever's clock of the processors is given. */
export async function spentOn(processor: () => number, work: () => Promise<unknown>): Promise<Spent> {
  // What the preparation left to be done is done by then.
  await pause(200);
  const before = { at: performance.now(), used: processor() };
  await work();
  return { seconds: (performance.now() - before.at) / 1_000, milliseconds: processor() - before.used };
}

/** Everything once, each by whoever is free. */
export async function shared<Thing, By>(
  things: Iterable<Thing>,
  by: readonly By[],
  work: (one: By, thing: Thing) => Promise<unknown>,
): Promise<void> {
  const waiting = Iterator.from(things);
  await Promise.all(
    by.map(async (one) => {
      for (const thing of waiting) await work(one, thing);
    }),
  );
}
