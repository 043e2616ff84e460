import type { AskRecord } from '#capabilities/cases';
import { sayMoment } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { SeenCase } from '../cases/case-for.ts';
import { panel } from '../cases/panel.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { caseAsksWords } from './case-asks.words.ts';

/** What was asked of others for a case, on its page. Nothing where nothing was. */
export function caseAsksView(
  visit: HubVisit,
  seen: Pick<SeenCase, 'found' | 'words'>,
  asks: readonly AskRecord[],
): Html | undefined {
  if (asks.length === 0) return undefined;
  return panel(
    caseAsksWords[visit.tongue].title,
    html`<ul class="tasks">
      ${asks.map((ask) => askView(visit, seen, ask))}
    </ul>`,
  );
}

const tags = {
  requested: 'tag',
  overdue: 'tag late',
  accepted: 'tag',
  rejected: 'tag wait',
  finished: 'tag done',
} as const;

function askView(
  visit: HubVisit,
  { found, words: said }: Pick<SeenCase, 'found' | 'words'>,
  { id, asks, state, answerBy, theirReference }: AskRecord,
): Html {
  const { link, tongue } = visit;
  const { may } = officerIn(visit);
  const words = caseAsksWords[tongue];
  const canRecord =
    state !== 'rejected' &&
    state !== 'finished' &&
    may.includes('case.act') &&
    (!found.closing || may.includes('case.change-closed'));
  return html`<li>
    <span>${said.asks[asks] ?? asks}</span> <span class="${tags[state]}">${words.states[state]}</span>
    ${state === 'requested' && answerBy && html`<span class="soft">${words.by(sayMoment(answerBy, tongue))}</span>`}
    ${theirReference !== null && html`<span class="soft">${words.theirs(theirReference)}</span>`}
    ${canRecord && html`<a href="${link(paths.askAnswer(found.reference, id))}">${words.record}</a>`}
  </li>`;
}
