import { attributes, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import type { PageKey } from '#capabilities/cases';
import { frame } from '../frame/frame.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayCount } from '../says/count.ts';
import type { Line } from './lines.ts';
import { linesView } from './lines-view.ts';
import { onwardView } from './onward-view.ts';
import { queueAddress } from './queue-filter.ts';
import type { QueueFilter } from './queue-filter.ts';
import type { queueWords } from './queue.words.ts';

type Words = (typeof queueWords)['en'];
type Subject = {
  readonly rail: Rail;
  readonly queue: Rail['queues'][number];
  readonly filter: QueueFilter;
  readonly lines: readonly Line[];
  readonly next: PageKey | undefined;
  readonly statuses: readonly { readonly status: string; readonly label: string }[];
};

export function queueView(visit: HubVisit & Entry, subject: Subject, words: Words): Html {
  const { queue, rail, lines } = subject;
  const { tongue, link } = visit;
  const at = paths.queue(queue.queue);
  const content = html`<div class="head">
      <div>
        <h1>${queue.name}</h1>
        <p class="soft">
          ${words.open(sayCount(queue.open, tongue))},
          ${
            queue.late.count > 0
              ? html`<a href="${link(queueAddress(at, { due: 'late' }))}"
                  >${words.late(sayCount(queue.late, tongue))}</a
                >`
              : words.noneLate
          }
        </p>
      </div>
    </div>
    ${filtersView(visit, subject, words)}
    <div class="panel">
      ${lines.length > 0 ? linesView(visit, lines, queue.name) : emptyView(visit, subject, words)}
    </div>
    ${subject.next && onwardView(visit, { shown: lines.length, to: queueAddress(at, subject.filter, subject.next) })}`;
  return frame(visit, { title: queue.name, rail, content });
}

type Chip = { readonly name: string; readonly isOn: boolean; readonly filter: QueueFilter };

function filtersView({ link }: HubVisit, { queue, filter, statuses }: Subject, words: Words): Html {
  const { status, owner, due } = filter;
  const toggled = (name: keyof QueueFilter, value: string, isOn: boolean) =>
    ({ status, owner, due, [name]: isOn ? undefined : value }) as QueueFilter;
  const chip = (name: 'status' | 'owner' | 'due', value: string, said: string): Chip => {
    const isOn = filter[name] === value;
    return { name: said, isOn, filter: toggled(name, value, isOn) };
  };
  const chips: readonly Chip[] = [
    { name: words.all, isOn: !status && !owner && !due, filter: {} },
    chip('due', 'late', words.lateOnly),
    chip('owner', 'nobody', words.nobody),
    chip('owner', 'me', words.mine),
    ...statuses.map((one) => chip('status', one.status, one.label)),
  ];
  return html`<nav aria-label="${words.filters}">
    <ul class="chips">
      ${chips.map(
        ({ name, isOn, filter: to }) =>
          html`<li>
            <a
              class="${isOn ? 'chip on' : 'chip'}"
              href="${link(queueAddress(paths.queue(queue.queue), to))}"
              ${isOn && attributes({ 'aria-current': 'true' })}
              >${name}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function emptyView(
  { link }: HubVisit,
  { queue, filter: { status, owner, due, after } }: Subject,
  words: Words,
): Html {
  if (after) return html`<p class="empty">${words.atEnd}</p>`;
  if (!status && !owner && !due) return html`<p class="empty">${words.emptyQueue}</p>`;
  const isLateOnly = due && !status && !owner;
  return html`<p class="empty">
    ${isLateOnly ? words.emptyLate : words.emptyFilter}
    <a href="${link(paths.queue(queue.queue))}">${words.clear}</a>
  </p>`;
}
