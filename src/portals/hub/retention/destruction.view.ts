import type { DestructionCount, DestructionLine } from '#capabilities/cases';
import { sayDate, sayMoment, sayReference } from '#language';
import type { Uuid } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mistakesView } from '#portals/shell';
import { facts, panel } from '../cases/panel.ts';
import { frame } from '../frame/frame.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { SeenDestruction } from './destruction-for.ts';
import type { destructionWords } from './destruction.words.ts';
import { sayRule } from './say-rule.ts';
import { sayStanding } from './say-standing.ts';

type Words = (typeof destructionWords)['en'];
type InWords = { readonly name: string; readonly ended: string };
type Shown = SeenDestruction & {
  readonly names: ReadonlyMap<Uuid, string>;
  readonly counts: readonly (DestructionCount & InWords)[];
  readonly lines: readonly (DestructionLine & InWords)[];
  readonly next: Uuid | undefined;
};

export function destructionView(visit: HubVisit & Entry, shown: Shown, words: Words): Html {
  const { batch, rail, names, lines, next } = shown;
  const { tongue, link, mistakes } = visit;
  const title = words.title(sayMoment(batch.proposedAt, tongue));
  const by = (officer: Uuid | null, at: Temporal.Instant | null) =>
    officer && at && `${names.get(officer) ?? ''}, ${sayMoment(at, tongue)}`;
  const content = html`${mistakesView(mistakes, tongue)}
    <div class="head">
      <div>
        <p class="soft"><a href="${link(paths.destructions)}">${words.all}</a></p>
        <h1>${title}</h1>
      </div>
    </div>
    ${panel(
      words.what,
      facts([
        [words.standing, sayStanding(batch, tongue)],
        [words.checkedBy, by(batch.checkedBy, batch.checkedAt)],
        [words.approvedBy, by(batch.approvedBy, batch.approvedAt)],
      ]),
    )}
    ${panel(words.next, nextView(visit, shown, words))}
    ${panel(words.counts, countsView(visit, shown, words))}
    ${lines.length > 0 && html`<div class="panel">${linesView(visit, shown, words)}</div>`}
    ${next && html`<p class="acts"><a class="btn" href="${link(`${paths.destruction(batch.id)}?after=${next}`)}" rel="next">${words.onward}</a></p>`}`;
  return frame(visit, { title, rail, content });
}

/** What is to be done with it now, by whom. */
function nextView({ link, person }: HubVisit, { batch, isOwn }: Shown, words: Words): Html {
  const { may } = officerIn({ person });
  if (batch.endedAt) return html`<p>${words.ended}</p>`;
  if (batch.approvedBy) return html`<p>${words.underWay}</p>`;
  if (!batch.checkedBy)
    return html`<p>${words.toCheck}</p>
      <p class="acts">
        <a class="btn primary" href="${link(paths.destruction(batch.id, 'check'))}">${words.check}</a>
      </p>`;
  if (isOwn) return html`<p>${words.own}</p>`;
  if (!may.includes('records.destroy')) return html`<p>${words.mayNot}</p>`;
  return html`<p>${words.toApprove}</p>
    <p class="acts">
      <a class="btn danger" href="${link(paths.destruction(batch.id, 'approval'))}">${words.approve}</a>
    </p>`;
}

function countsView({ tongue }: HubVisit, { counts }: Shown, words: Words): Html {
  return html`<ul>
    ${counts.map(
      (count) =>
        html`<li>${words.countOf(count.cases)} ${count.name}: ${count.ended}. ${sayRule(count, tongue)}</li>`,
    )}
  </ul>`;
}

function linesView(visit: HubVisit, { batch, lines }: Shown, words: Words): Html {
  const { link, tongue } = visit;
  const headings = [words.case, words.outcome, words.keptUntil, words.takeOut];
  return html`<table class="queue">
    <caption class="govuk-visually-hidden">
      ${words.cases}
    </caption>
    <thead>
      <tr>
        ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        ({ reference, name, ended, keepUntil, openedAt }) =>
          html`<tr data-row>
            <td class="what">
              <a class="ref" href="${link(paths.case(reference))}">${sayReference(reference)}</a>
              <span class="soft">${name}, ${sayMoment(openedAt, tongue)}</span>
            </td>
            <td class="status">${ended}</td>
            <td class="due">${keepUntil && sayDate(keepUntil, tongue)}</td>
            <td class="owner">
              ${
                !batch.approvedBy &&
                html`<a href="${link(paths.exclusion(batch.id, reference))}"
                  >${words.takeOut}<span class="govuk-visually-hidden"> (${sayReference(reference)})</span></a
                >`
              }
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
