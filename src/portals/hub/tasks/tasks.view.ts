import type { PageKey, TaskLine } from '#capabilities/cases';
import { sayReference } from '#language';
import { attributes, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { frame } from '../frame/frame.ts';
import type { Rail } from '../frame/rail.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { dueClass } from '../queues/lines-view.ts';
import { onwardView } from '../queues/onward-view.ts';
import { keyWords } from '../queues/queue-filter.ts';
import { sayDue, sayPastWithin } from '../says/due.ts';
import type { tasksWords } from './tasks.words.ts';

export type ShownTask = TaskLine & {
  readonly label: string;
  readonly noun: string;
  readonly owner: string | undefined;
};

type Words = (typeof tasksWords)['en'];
type Subject = {
  readonly rail: Rail;
  /** Nothing for the officer's own. */
  readonly queue: Rail['queues'][number] | undefined;
  readonly lines: readonly ShownTask[];
  readonly next: PageKey | undefined;
};

export function tasksView(visit: HubVisit & Entry, subject: Subject, words: Words): Html {
  const { rail, queue, lines, next } = subject;
  const title = queue ? `${words.title}: ${queue.name}` : words.title;
  const content = html`<div class="head">
      <div><h1>${title}</h1></div>
    </div>
    ${whoseView(visit, subject, words)}
    <div class="panel">
      ${
        lines.length > 0
          ? tableView(visit, lines, { words, title })
          : html`<p class="empty">${queue ? words.emptyQueue : words.emptyMine}</p>`
      }
    </div>
    ${next && onwardView(visit, { shown: lines.length, to: paths.tasks(queue?.queue, keyWords(next)) })}`;
  return frame(visit, { title, rail, content });
}

function whoseView({ link }: HubVisit, { rail, queue }: Subject, words: Words): Html {
  const chip = (name: string, to: string, isOn: boolean) =>
    html`<li>
      <a
        class="${isOn ? 'chip on' : 'chip'}"
        href="${link(to)}"
        ${isOn && attributes({ 'aria-current': 'true' })}
        >${name}</a
      >
    </li>`;
  return html`<nav aria-label="${words.lists}">
    <ul class="chips">
      ${chip(words.mine, paths.tasks(), !queue)}
      ${rail.queues.map((one) => chip(one.name, paths.tasks(one.queue), one.queue === queue?.queue))}
    </ul>
  </nav>`;
}

type Table = { readonly words: Words; readonly title: string };

function tableView(visit: HubVisit, lines: readonly ShownTask[], { words, title }: Table): Html {
  return html`<table class="queue">
    <caption class="govuk-visually-hidden">
      ${title}
    </caption>
    <thead>
      <tr>
        ${[words.task, words.where, words.due, words.owner].map(
          (heading) => html`<th scope="col">${heading}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${lines.map((line) => lineView(visit, line, words))}
    </tbody>
  </table>`;
}

function lineView(visit: HubVisit, line: ShownTask, words: Words): Html {
  const { link, now, tongue } = visit;
  const due = line.dueAt ? sayDue(line.dueAt, now, tongue) : undefined;
  const isMine = line.officer === officerIn(visit).id;
  return html`<tr data-row>
    <td class="what">
      <a class="ref" href="${link(paths.task(line.id))}">${line.label}</a>
      <span class="soft">${words.of(line.noun, sayReference(line.reference))}</span>
    </td>
    <td class="where">
      ${line.place ?? words.noPlace}<span class="soft"
        >${words.opened(sayPastWithin(line.openedAt, now, tongue))}</span
      >
    </td>
    <td class="${dueClass(due)}">
      ${due ? html`${due.distance}<span class="soft">${due.day}</span>` : words.noDue}
    </td>
    <td class="owner">
      ${line.officer === null ? html`<span class="soft">${words.nobody}</span>` : isMine ? words.me : line.owner}
    </td>
  </tr>`;
}
