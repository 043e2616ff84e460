import { sayReference } from '#language';
import { attributes, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { hereView } from '../live/live-view.ts';
import { paths } from '../paths.ts';
import type { DueSaid } from '../says/due.ts';
import type { Line } from './lines.ts';
import { linesWords } from './lines.words.ts';

type Shown = {
  readonly caption: string;
  /** Whether rows have a box, in a form that stands around. */
  readonly ticks?: boolean;
  /** Which of the boxes are ticked when the page comes; none, where nothing is said. */
  readonly isTicked?: (reference: string) => boolean;
};

/** A list of cases, two lines each; cards on a phone. */
export function linesView(visit: HubVisit, lines: readonly Line[], shown: Shown): Html {
  const { caption, ticks = false } = shown;
  const words = linesWords[visit.tongue];
  return html`<table class="queue">
    <caption class="govuk-visually-hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${ticks && html`<th class="tick"><input type="checkbox" data-tick-all aria-label="${words.tickAll}" /></th>`}
        ${[words.case, words.where, words.status, words.due, words.owner].map(
          (heading) => html`<th scope="col">${heading}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${lines.map((line) => lineView(visit, line, shown))}
    </tbody>
  </table>`;
}

function lineView(visit: HubVisit, line: Line, shown: Shown): Html {
  const words = linesWords[visit.tongue];
  const { place, opened, status, flags, due, owner } = line;
  return html`<tr data-row>
    ${tickView(visit, line, shown)}
    <td class="what">${whatView(visit, line)}</td>
    <td class="where">${place ?? words.noPlace}<span class="soft">${words.reported(opened)}</span></td>
    <td class="status">
      <span class="${due?.presses === 'late' ? 'tag late' : 'tag'}">${status}</span>
      ${flags.map((flag) => html`<span class="tag wait">${flag}</span> `)}
      ${line.hasNewAnswer && html`<span class="tag fresh">${words.newAnswer}</span>`}
    </td>
    <td class="${dueClass(due)}">
      ${due ? html`${due.distance}<span class="soft">${due.day}</span>` : words.noDue}
    </td>
    <td class="owner">
      ${owner === 'nobody' ? html`<span class="soft">${words.nobody}</span>` : owner === 'me' ? words.me : owner.name}
    </td>
  </tr>`;
}

function tickView(
  { tongue }: HubVisit,
  { reference, revision }: Line,
  { ticks = false, isTicked }: Shown,
): Html | false {
  return (
    ticks &&
    html`<td class="tick">
      <input
        type="checkbox"
        name="case"
        value="${reference}.${String(revision)}"
        aria-label="${linesWords[tongue].tick(sayReference(reference))}"
        ${isTicked?.(reference) === true && attributes({ checked: true })}
      />
    </td>`
  );
}

function whatView({ tongue, link }: HubVisit, { reference, noun, requests, people, here }: Line): Html {
  const what = requests > 1 ? `${noun}, ${linesWords[tongue].reports(requests)}` : noun;
  return html`<a class="ref" href="${link(paths.case(reference))}">${sayReference(reference)}</a>
    ${here !== undefined && hereView(here, reference)}
    <span class="soft">${what}</span> ${people.length > 0 && html`<span>${people.join(', ')}</span>`}`;
}

export function dueClass(due: DueSaid | undefined): string {
  return due?.presses ? `due ${due.presses}` : 'due';
}
