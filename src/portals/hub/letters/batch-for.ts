import { batchNamed, lettersIn } from '#capabilities/notifications';
import type { Batch, BatchLetter } from '#capabilities/notifications';
import { nameOfficers } from '#capabilities/identity';
import { sayMoment, uuid } from '#language';
import type { Uuid } from '#language';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';
import { lettersWords } from './letters.words.ts';

export const batchParams = z.object({ batch: uuid });

export type SeenBatch = {
  readonly rail: Rail;
  readonly batch: Batch;
  readonly letters: readonly BatchLetter[];
  readonly names: ReadonlyMap<Uuid, string>;
};

export async function batchFor(visit: HubVisit, id: Uuid): Promise<SeenBatch | undefined> {
  const batch = await batchNamed(visit.tx, id);
  if (!batch) return undefined;
  const [letters, names] = [await lettersIn(visit.tx, id), await whoMade(visit, [batch])];
  return { rail: await railOf(visit), batch, letters, names };
}

/** Who made these batches and who ended them, by name. */
export async function whoMade(
  { tx }: HubVisit,
  batches: readonly Batch[],
): Promise<ReadonlyMap<Uuid, string>> {
  const ids = batches.flatMap(({ maker, ending }) => (ending ? [maker, ending.by] : [maker]));
  return nameOfficers(tx, [...new Set(ids)]);
}

/** Who made a batch, and what became of it. */
export function sayBatch(
  { tongue }: HubVisit,
  { maker, madeAt, ending }: Batch,
  names: ReadonlyMap<Uuid, string>,
): { readonly made: string; readonly stands: string } {
  const words = lettersWords[tongue];
  const named = (id: Uuid) => names.get(id) ?? words.somebody;
  return {
    made: words.made(named(maker), sayMoment(madeAt, tongue)),
    stands: ending
      ? words.endedBy(words.ended[ending.how], named(ending.by), sayMoment(ending.at, tongue))
      : words.open,
  };
}
