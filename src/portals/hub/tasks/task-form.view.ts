import { sayReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mistakesView } from '#portals/shell';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { frame } from '../frame/frame.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { SeenTask } from './task-for.ts';

type TaskForm = {
  readonly title: string;
  readonly fields: Html;
  readonly button: string;
  readonly back: string;
};

/** A page that does one thing with a task: which task it is, the form, one button and the way back. */
export function taskFormView(visit: HubVisit & Entry, seen: SeenTask, form: TaskForm): Html {
  const { title, fields, button, back } = form;
  return formFrame(visit, {
    title: titleOf(seen, title),
    rail: seen.rail,
    head: aboutTask(visit, seen, title),
    fields,
    button,
    back: { to: paths.task(seen.task.id), words: back },
  });
}

/** What can no longer be done, because the task has ended or its case is closed. */
export function taskOverView(
  visit: HubVisit & Entry,
  seen: SeenTask,
  words: { readonly title: string; readonly over: string; readonly back: string },
): Html {
  const { title, over, back } = words;
  const content = html`${mistakesView(visit.mistakes, visit.tongue)} ${aboutTask(visit, seen, title)}
    <div class="alert note"><b>${over}</b></div>
    <p class="acts"><a class="btn" href="${visit.link(paths.task(seen.task.id))}">${back}</a></p>`;
  return frame(visit, { title: titleOf(seen, title), rail: seen.rail, content });
}

function titleOf({ task }: SeenTask, title: string): string {
  return `${title}, ${sayReference(task.reference)}`;
}

function aboutTask({ link }: HubVisit, { task, words, said }: SeenTask, title: string): Html {
  const above = html`<a class="ref" href="${link(paths.task(task.id))}">${said.label}</a>
    ${words.noun}${task.place && `, ${task.place}`}`;
  return formHead(title, { above });
}
