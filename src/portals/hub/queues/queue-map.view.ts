import type { GridPoint } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mapView } from '#portals/shell';
import type { MapConfig } from '#portals/shell';
import { frame } from '../frame/frame.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { emptyView } from './empty-view.ts';
import { filtersView } from './filters-view.ts';
import { linesView } from './lines-view.ts';
import { onwardView } from './onward-view.ts';
import { queueAddress } from './queue-filter.ts';
import { queueHeadView } from './queue-head-view.ts';
import type { QueueHere } from './queue-here.ts';
import type { queueMapWords } from './queue-map.words.ts';

type Words = (typeof queueMapWords)['en'];
type Subject = QueueHere & { readonly centre: GridPoint; readonly config: MapConfig | undefined };

export function queueMapView(visit: HubVisit & Entry, subject: Subject, words: Words): Html {
  const { rail, queue, config, filter, lines, next } = subject;
  const at = paths.queueMap(queue.queue);
  const list = html`${lines.length > 0 ? linesView(visit, lines, { caption: queue.name }) : emptyView(visit, filter, at)}
  ${next && onwardView(visit, { shown: lines.length, to: queueAddress(at, filter, next) })}`;
  const other = { name: words.list, to: queueAddress(paths.queue(queue.queue), filter) };
  const content = html`${queueHeadView(visit, subject, { at, other })} ${filtersView(visit, subject, at)}
    <div class="wide-map">${mapView({ config, ...wholeOf(subject), plain: html``, list })}</div>
    <p class="soft">${config ? words.placeless : words.noMap}</p>`;
  return frame(visit, { title: queue.name, rail, content, hasMap: config !== undefined });
}

/** A map begins with the whole of the council's area. */
function wholeOf({ config, centre }: Subject): Pick<Parameters<typeof mapView>[0], 'centre' | 'metres'> {
  if (!config?.bounds) return { centre, metres: 6_000 };
  const [west, south, east, north] = config.bounds;
  return { centre: { easting: (west + east) / 2, northing: (south + north) / 2 }, metres: east - west };
}
