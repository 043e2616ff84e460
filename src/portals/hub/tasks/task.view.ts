import type { Commission } from '#capabilities/cases';
import { londonDay, sayDate, sayMoment, sayReference } from '#language';
import { checkboxes, details, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mistakesView } from '#portals/shell';
import { sayWhy } from '#services';
import { mistakeAt } from '../cases/entered.ts';
import { facts, panel } from '../cases/panel.ts';
import { frame } from '../frame/frame.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { nameOfQueue } from '../queues/council-queues.ts';
import { sayDue } from '../says/due.ts';
import { isWorkable } from './task-for.ts';
import type { SeenTask } from './task-for.ts';
import type { taskWords } from './task.words.ts';

type Words = (typeof taskWords)['en'];
export type Shown = SeenTask & {
  readonly owner: string | undefined;
  /** The latest, ended or not. */
  readonly commission: Commission | undefined;
  readonly hasPartners: boolean;
};

export function taskView(visit: HubVisit & Entry, subject: Shown, words: Words): Html {
  const { task, words: service, said, rail } = subject;
  const title = `${said.label}, ${sayReference(task.reference)}`;
  const content = html`${mistakesView(visit.mistakes, visit.tongue)}
    <div class="head">
      <div>
        <p class="soft">${words.of(service.noun)}${task.place && `, ${task.place}`}</p>
        <h1>${said.label} ${stateView(task, words)}</h1>
        ${said.hint !== undefined && html`<p class="soft">${said.hint}</p>`}
      </div>
    </div>
    <div class="cols">
      <div class="stack">${checklistView(visit, subject, words)}</div>
      <aside class="stack">${factsView(visit, subject, words)}</aside>
    </div>`;
  return frame(visit, { title, rail, content });
}

function stateView({ ending }: SeenTask['task'], words: Words): Html {
  const state = ending?.how ?? 'open';
  return html`<span class="${state === 'done' ? 'tag done' : 'tag'}">${words.states[state]}</span>`;
}

function checklistView(visit: HubVisit & Entry, subject: Shown, words: Words): Html {
  const { task, itemLabel } = subject;
  const { hidden, link, tongue } = visit;
  const canWork = isWorkable(visit, task);
  const list =
    task.items.length === 0
      ? html`<p class="soft">${words.noItems}</p>`
      : checkboxes({
          name: 'items',
          fieldset: { legend: { text: words.checklist } },
          items: task.items.map(({ item, isTicked }) => ({
            value: item,
            text: itemLabel(item),
            checked: isTicked,
            disabled: !canWork,
          })),
          ...mistakeAt(visit, 'items'),
        });
  if (!canWork)
    return panel(
      words.checklist,
      html`${list}${task.ending && html`<p class="soft">${words.ended(sayMoment(task.ending.at, tongue))}</p>`}`,
    );
  return panel(
    words.checklist,
    html`<form class="form" method="post" novalidate>
      ${hidden}${list}
      <div class="acts">
        <button class="btn primary" name="is" value="done">${words.done}</button>
        ${task.items.length > 0 && html`<button class="btn" name="is" value="save">${words.save}</button>`}
        <a href="${link(paths.task(task.id, 'waiver'))}">${words.notNeeded}</a>
      </div>
    </form>`,
  );
}

function factsView(visit: HubVisit, subject: Shown, words: Words): Html {
  const { task, seesCase, owner } = subject;
  const { link, tongue, world } = visit;
  const reference = sayReference(task.reference);
  const has = task.officer === null ? words.nobody : task.officer === officerIn(visit).id ? words.you : owner;
  const change =
    isWorkable(visit, task) &&
    html` <a href="${link(paths.task(task.id, 'assignment'))}"
      >${words.change}<span class="govuk-visually-hidden"> (${words.owner.toLowerCase()})</span></a
    >`;
  return panel(
    words.facts,
    facts([
      [
        words.case,
        seesCase
          ? html`<a class="ref" href="${link(paths.case(task.reference))}">${reference}</a>`
          : reference,
      ],
      [words.where, task.place],
      [words.owner, html`${has}${change}`],
      [words.partner, partnerView(visit, subject, words)],
      [words.queue, nameOfQueue(world.council, task.queue, tongue)],
      [words.due, dueView(visit, task, words)],
      [words.opened, sayMoment(task.openedAt, tongue)],
      [words.needed, task.required ? words.required : words.optional],
    ]),
  );
}

/** With which partner it is, or how it came back from them. */
function partnerView(visit: HubVisit, shown: Shown, words: Words) {
  const { task, commission, hasPartners } = shown;
  const { link } = visit;
  const canGive = hasPartners && isWorkable(visit, task) && officerIn(visit).may.includes('task.commission');
  if (!commission && !canGive) return undefined;
  const change =
    canGive &&
    html` <a href="${link(paths.task(task.id, 'commission'))}"
      >${commission?.standing === 'open' ? words.changePartner : words.give}</a
    >`;
  return html`${commission ? commissionView(visit, commission, words) : words.noPartner}${change}`;
}

function commissionView({ world, tongue }: HubVisit, commission: Commission, words: Words): Html {
  const { partner, expiresAt, standing } = commission;
  const name = world.council.partners[partner]?.name[tongue] ?? partner;
  const until = sayDate(londonDay(expiresAt), tongue);
  return html`${name} <span class="soft">${words.standings[standing](until)}</span>`;
}

function dueView({ now, tongue }: HubVisit, { dueAt, dueSteps, ending }: SeenTask['task'], words: Words) {
  if (!dueAt) return words.noDue;
  const { presses, distance, day } = sayDue(dueAt, now, tongue);
  const steps = sayWhy({ dueSteps }, tongue);
  return html`<span class="${presses && !ending ? `due ${presses}` : 'due'}">${ending ? day : distance}</span>
    ${!ending && html`<span class="soft">${day}</span>`}
    ${
      steps.length > 0 &&
      details({
        summaryText: words.why,
        html: html`<ul class="why">
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ul>`,
      })
    }`;
}
