import type { TaskRecord } from '#capabilities/cases';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { SeenCase } from '../cases/case-for.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayDue } from '../says/due.ts';
import { caseTasksWords } from './case-tasks.words.ts';

/** The tasks of a case, on its page: what is to do, and what has been done. Nothing where it has none. */
export function caseTasksView(
  visit: HubVisit,
  { words: said }: Pick<SeenCase, 'words'>,
  tasks: readonly TaskRecord[],
): Html | undefined {
  if (tasks.length === 0) return undefined;
  const words = caseTasksWords[visit.tongue];
  const open = tasks.filter(({ ending }) => ending === null).length;
  return html`<section class="panel">
    <header>
      <h2>${words.title}</h2>
      <span class="soft">${words.open(open)}</span>
    </header>
    <div class="in">
      <ul class="tasks">
        ${tasks.map(
          (task) =>
            html`<li>
              <a href="${visit.link(paths.task(task.id))}">${said.tasks[task.task]?.label ?? task.task}</a>
              ${stateView(visit, task)}
            </li>`,
        )}
      </ul>
    </div>
  </section>`;
}

function stateView({ now, tongue }: HubVisit, { ending, dueAt, required }: TaskRecord): Html {
  const words = caseTasksWords[tongue];
  if (ending)
    return html`<span class="${ending.how === 'done' ? 'tag done' : 'tag plain'}"
      >${words.states[ending.how]}</span
    >`;
  const due = dueAt ? sayDue(dueAt, now, tongue) : undefined;
  return html`${due && html`<span class="${due.presses ? `due ${due.presses}` : 'due'}">${due.distance}</span>`}
  ${!required && html`<span class="soft">${words.optional}</span>`}`;
}
