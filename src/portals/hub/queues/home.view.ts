import type { PageKey } from '#capabilities/cases';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { frame } from '../frame/frame.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { CouncilQueue } from './council-queues.ts';
import type { homeWords } from './home.words.ts';
import type { Line } from './lines.ts';
import { linesView } from './lines-view.ts';
import { onwardView } from './onward-view.ts';
import { queueAddress } from './queue-filter.ts';
import type { QueueFilter } from './queue-filter.ts';

type Words = (typeof homeWords)['en'];
type Waiting = { readonly queue: CouncilQueue; readonly lines: readonly Line[] };
type Subject = {
  readonly rail: Rail;
  readonly filter: Pick<QueueFilter, 'due' | 'after'>;
  readonly next: PageKey | undefined;
  readonly mine: readonly Line[];
  readonly waiting: readonly Waiting[];
};

export function homeView(visit: HubVisit & Entry, subject: Subject, words: Words): Html {
  const { rail, filter, mine, next, waiting } = subject;
  const { due } = filter;
  const title = due === undefined ? words.title : due === 'late' ? words.late : words.dueToday;
  const content = html`<div class="head">
      <div>
        <h1>${title}</h1>
        ${totalsView(visit, rail, words)}
      </div>
    </div>
    <div class="stack">
      <div class="panel">
        ${mine.length > 0 ? linesView(visit, mine, { caption: title }) : emptyView(visit, due, words)}
      </div>
      ${next && onwardView(visit, { shown: mine.length, to: queueAddress(paths.home, filter, next) })}
      ${waiting.map((one) => waitingView(visit, one, words))}
    </div>`;
  return frame(visit, { title, rail, content });
}

/** Each number is a link to exactly those. */
function totalsView({ link }: HubVisit, { assigned, late, today }: Rail, words: Words): Html | undefined {
  if (assigned === 0) return undefined;
  const linked = (to: string, said: string) => html`<a href="${link(to)}">${said}</a>`;
  return html`<p class="soft">
    ${linked(paths.home, words.open(assigned))},
    ${late > 0 ? linked(paths.late, words.lateCount(late)) : words.noneLate},
    ${today > 0 ? linked(paths.dueToday, words.todayCount(today)) : words.noneToday}
  </p>`;
}

function emptyView({ link }: HubVisit, due: QueueFilter['due'], words: Words): Html {
  if (!due) return html`<p class="empty">${words.empty}</p>`;
  return html`<p class="empty">
    ${due === 'late' ? words.emptyLate : words.emptyToday} <a href="${link(paths.home)}">${words.all}</a>
  </p>`;
}

function waitingView(visit: HubVisit, { queue, lines }: Waiting, words: Words): Html {
  const all = visit.link(queueAddress(paths.queue(queue.queue), { owner: 'nobody' }));
  return html`<section class="panel">
    <header>
      <h2>${words.waiting}</h2>
      <a href="${all}">${words.waitingIn(queue.name)}</a>
    </header>
    ${linesView(visit, lines, { caption: `${words.waiting}: ${queue.name}` })}
  </section>`;
}
