import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { choosingView } from '../bulk/choosing-view.ts';
import { frame } from '../frame/frame.ts';
import type { HubVisit } from '../kit.ts';
import { newsView } from '../live/live-view.ts';
import { paths } from '../paths.ts';
import { viewLink } from '../views/view-link.ts';
import { emptyView } from './empty-view.ts';
import { filtersView } from './filters-view.ts';
import { onwardView } from './onward-view.ts';
import { queueAddress } from './queue-filter.ts';
import { queueHeadView } from './queue-head-view.ts';
import type { QueueHere } from './queue-here.ts';
import { queueMapWords } from './queue-map.words.ts';

export function queueView(visit: HubVisit & Entry, subject: QueueHere): Html {
  const { queue, rail, filter, lines, next } = subject;
  const at = paths.queue(queue.queue);
  const other = {
    name: queueMapWords[visit.tongue].map,
    to: queueAddress(paths.queueMap(queue.queue), filter),
  };
  const content = html`${queueHeadView(visit, subject, { at, other, more: viewLink(visit, subject) })}
    ${filtersView(visit, subject, at)} ${viewLink(visit, subject)}
    <div class="panel">${lines.length > 0 ? choosingView(visit, subject) : emptyView(visit, filter, at)}</div>
    ${next && onwardView(visit, { shown: lines.length, to: queueAddress(at, filter, next) })}`;
  const stream = queueAddress(paths.queueLive(queue.queue), filter, filter.after);
  const told = html`${content} ${newsView(visit, visit.link(stream))}`;
  return frame(visit, { title: queue.name, rail, content: told });
}
