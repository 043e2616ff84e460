import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { queueAddress } from './queue-filter.ts';
import type { QueueFilter } from './queue-filter.ts';
import { queueWords } from './queue.words.ts';

/** Why there is nothing in a list, and the way to all of it. */
export function emptyView(
  { link, tongue }: HubVisit,
  { status, owner, due, after }: QueueFilter,
  at: string,
): Html {
  const words = queueWords[tongue];
  if (after) return html`<p class="empty">${words.atEnd}</p>`;
  if (!status && !owner && !due) return html`<p class="empty">${words.emptyQueue}</p>`;
  const isLateOnly = due && !status && !owner;
  return html`<p class="empty">
    ${isLateOnly ? words.emptyLate : words.emptyFilter}
    <a href="${link(queueAddress(at, {}))}">${words.clear}</a>
  </p>`;
}
