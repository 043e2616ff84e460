import type { SavedView } from '#services';
import { paths } from '../paths.ts';
import { queueAddress, queueFilter } from '../queues/queue-filter.ts';
import type { QueueFilter } from '../queues/queue-filter.ts';

/** Where a view is seen: its queue, by its filter. */
export function viewAddress({ queue, filter }: Pick<SavedView, 'queue' | 'filter'>): string {
  return queueAddress(paths.queue(queue), queueFilter.parse(filter));
}

/** A filter as a view keeps it: from where a page begins is not of it. */
export function keptFilter({ status, flag, owner, answer, due }: QueueFilter): SavedView['filter'] {
  const state = Object.entries({ status, flag, owner, answer, due });
  return Object.fromEntries(state.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
