import type { Uuid } from '#language';
import type { BulkAction } from '#services';
import type { HubVisit } from '../kit.ts';
import { nameOfQueue } from '../queues/council-queues.ts';
import { bulkWords } from './bulk.words.ts';

/** What a bulk action does, in words: an action by its own name, which is that of its service. */
export function sayDeed(
  { world, tongue }: HubVisit,
  { deed }: Pick<BulkAction, 'deed'>,
  names: ReadonlyMap<Uuid, string>,
): string {
  const { deeds, someone } = bulkWords[tongue];
  if (deed.does === 'assign') return deeds.assign(names.get(deed.officer) ?? someone);
  if (deed.does === 'move') return deeds.move(nameOfQueue(world.council, deed.queue, tongue));
  return deed.does === 'act' ? deeds.act(deed.label[tongue]) : deeds[deed.does];
}
