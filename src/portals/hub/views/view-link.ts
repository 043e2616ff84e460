import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { SavedView } from '#services';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { queueAddress } from '../queues/queue-filter.ts';
import type { QueueHere } from '../queues/queue-here.ts';
import { viewAddress } from './view-address.ts';
import { viewWords } from './view.words.ts';

/** Keeps what is filtered under a name, or removes the view that it is. */
export function viewLink(visit: HubVisit, { queue, filter, rail }: QueueHere): Html | undefined {
  const { link, tongue } = visit;
  const words = viewWords[tongue];
  const here = queueAddress(paths.queue(queue.queue), filter);
  if (here === paths.queue(queue.queue)) return undefined;
  const saved = rail.views.find((view) => viewAddress(view) === here);
  if (!saved)
    return html`<a class="btn" href="${link(queueAddress(paths.newView(queue.queue), filter))}"
      >${words.save}</a
    >`;
  if (!mayRemove(visit, saved)) return undefined;
  return html`<a class="btn" href="${link(paths.viewRemoval(saved.queue, saved.id))}"
    >${words.remove(saved.name)}</a
  >`;
}

/** Whoever leads others may share views, and remove those that are shared. */
export function mayShare(visit: HubVisit): boolean {
  return officerIn(visit).may.includes('case.assign');
}

export function mayRemove(visit: HubVisit, { shared }: SavedView): boolean {
  return !shared || mayShare(visit);
}
