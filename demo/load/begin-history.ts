import type { Act } from '#language';
import type { Tx } from '#platform/database';
import type { Deed } from './deed.ts';
import { keepProgress } from './progress.ts';
import type { Progress } from './progress.ts';

type Beginning = Pick<Progress, 'until' | 'size'> & { readonly plan: readonly (readonly Deed[])[] };

/** Writes down what is to be done in each lane, before any of it is. */
export async function beginHistory(
  tx: Tx,
  { plan, ...beginning }: Beginning,
  act: Act,
): Promise<readonly Progress[]> {
  const progress = plan.map((deeds, lane) => ({ ...beginning, lane, done: 0, of: deeds.length }));
  for (const one of progress) await keepProgress(tx, one, act);
  return progress;
}
