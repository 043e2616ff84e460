import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { linesView } from '../queues/lines-view.ts';
import type { QueueHere } from '../queues/queue-here.ts';
import { bulkWords } from './bulk.words.ts';

/** The list of a queue, out of which an officer who may do so chooses the cases to do something with. */
export function choosingView(
  visit: HubVisit,
  { lines, queue, filter }: Pick<QueueHere, 'lines' | 'queue' | 'filter'>,
): Html {
  if (!officerIn(visit).may.includes('cases.bulk')) return linesView(visit, lines, { caption: queue.name });
  const words = bulkWords[visit.tongue];
  const { status, flag, owner, answer, due } = filter;
  const state = Object.entries({ queue: queue.queue, status, flag, owner, answer, due });
  return html`<form method="get" action="${visit.link(paths.newBulkAction)}" data-again>
    ${state.map(([name, value]) => value && html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${linesView(visit, lines, { caption: queue.name, ticks: true })}
    <div class="ticked" data-ticked>
      <span>${words.ticked} <b data-ticked-count></b></span>
      <button class="btn primary">${words.doWithTicked}</button>
      <button class="btn" name="all" value="yes">${words.doWithAll}</button>
    </div>
  </form>`;
}
