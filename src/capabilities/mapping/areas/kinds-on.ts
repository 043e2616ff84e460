import type { Tx } from '#platform/database';
import { areaSets, setsOn } from './area-sets.ts';
import type { OnDay } from './areas-at.ts';

/** The kinds of which there are areas on a day. */
export async function kindsOn(tx: Tx, { on }: OnDay): Promise<ReadonlySet<string>> {
  return new Set(setsOn(await areaSets(tx), on).map(({ kind }) => kind));
}
