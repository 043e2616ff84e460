import type { Action } from '#capabilities/cases';
import { sayReference } from '#language';
import { attributes, details, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { sayWhy } from '#services';
import { frame } from '../frame/frame.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { linesWords } from '../queues/lines.words.ts';
import { sayDue, sayStill } from '../says/due.ts';
import type { SeenCase } from './case-for.ts';
import type { CasePage, CasePageWords } from './case-page.ts';
import { caseAsksView } from '../asks/case-asks-view.ts';
import { holdingsPanelView } from '../holdings/holdings-panel-view.ts';
import { relatedView } from '../following/related-view.ts';
import { caseTasksView } from '../tasks/case-tasks-view.ts';
import { linkedView } from '../relating/linked-view.ts';
import { mergedView } from '../merging/merged-view.ts';
import { factsView } from './facts-view.ts';
import { hereView, newsView } from '../live/live-view.ts';
import { noteBoxView } from './note-box-view.ts';
import { storyView } from './story-view.ts';

export function caseView(visit: HubVisit & Entry, subject: CasePage, words: CasePageWords): Html {
  const { found, rail, words: said } = subject;
  const title = `${said.noun}, ${sayReference(found.reference)}`;
  const content = html`${headView(visit, subject, words)}
    <div class="cols">
      <div class="stack">
        ${caseTasksView(visit, subject, subject.tasks)} ${caseAsksView(visit, subject, subject.asks)}
        ${holdingsPanelView(visit, subject.holdings)} ${relatedView(visit, subject.related)}
        ${linkedView(visit, found, subject.linked)} ${mergedView(visit, found.id, subject.merged)}
        ${noteBoxView(visit, subject, words)} ${storyView(visit, subject, subject.story)}
      </div>
      <aside class="stack">${factsView(visit, subject, words)}</aside>
    </div>
    ${newsView(visit, `${visit.link(paths.case(found.reference, 'live'))}?revision=${String(found.revision)}`)}`;
  return frame(visit, { title, rail, content, hasMap: subject.place.map !== undefined });
}

function headView(visit: HubVisit & Entry, subject: CasePage, words: CasePageWords): Html {
  const { found, words: said } = subject;
  const status = said.statuses[found.status]?.label ?? found.status;
  return html`<div class="head">
    <div>
      <p class="soft">
        <span class="ref">${sayReference(found.reference)}</span> ${said.noun} ${hereView(subject.here)}
      </p>
      <h1>
        ${found.place.description ?? said.noun}
        <span class="${found.closing ? 'tag done' : 'tag'}">${status}</span>
        ${found.flags.map((flag) => html`<span class="tag wait">${said.flags[flag]?.label ?? flag}</span> `)}
        ${found.newAnswerSince && html`<span class="tag fresh">${linesWords[visit.tongue].newAnswer}</span>`}
      </h1>
      ${dueView(visit, subject, words)} ${selfClosingView(visit, subject, words)}
    </div>
    <div class="acts">${buttonsView(visit, subject, words)}</div>
  </div>`;
}

/** When it closes by itself, or that it could not and an officer has to. */
function selfClosingView(
  { tongue, now }: HubVisit,
  { found: { selfClosing, newAnswerSince } }: CasePage,
  words: CasePageWords,
): Html | undefined {
  if (!selfClosing) return undefined;
  if (selfClosing.trouble !== null) return html`<p class="soft">${words.notByItself}</p>`;
  if (newAnswerSince) return html`<p class="soft">${words.byItselfOnceRead}</p>`;
  return html`<p class="soft">${words.byItself(sayDue(selfClosing.at, now, tongue).day)}</p>`;
}

function dueView(
  { tongue, now }: HubVisit,
  { found, clocks, words: said }: CasePage,
  words: CasePageWords,
): Html {
  const { closing, dueAt, dueSteps, stillSince } = found;
  if (closing)
    return html`<p class="soft">
      ${words.closed(said.outcomes[closing.outcome]?.label ?? closing.outcome)}
    </p>`;
  if (stillSince) {
    const { distance, day } = sayStill(stillSince, now, tongue);
    return html`<p><span class="due">${distance}</span> <span class="soft">${day}</span></p>`;
  }
  if (!dueAt) return html`<p class="soft">${words.noDue}</p>`;
  const { presses, distance, day } = sayDue(dueAt, now, tongue);
  // Where it has clocks of its own, each of them says why.
  const steps = clocks.length > 0 ? [] : sayWhy({ dueSteps }, tongue);
  return html`<p>
      <span class="${presses ? `due ${presses}` : 'due'}">${distance}</span>
      <span class="soft">${words.due}: ${day}</span>
    </p>
    ${
      steps.length > 0 &&
      html`<div class="stack">
        ${details({
          summaryText: words.why,
          html: html`<ul class="why">
            ${steps.map((step) => html`<li>${step}</li>`)}
          </ul>`,
        })}
      </div>`
    }`;
}

/** What can be done now. The likeliest next step stands out: taking what nobody has, then the service's own first action. */
function buttonsView(visit: HubVisit & Entry, subject: CasePage, words: CasePageWords): Html {
  const { found, actions } = subject;
  const { may } = officerIn(visit);
  const canTake = found.officer === null && !found.closing && may.includes('case.act');
  const isMine = found.officer === officerIn(visit).id;
  const canSee = found.newAnswerSince !== null && may.includes('case.act');
  return html`${canTake && takeView(visit, found, words)} ${canSee && seenView(visit, found, words)}
  ${actions.map((action, index) => actionView(visit, subject, { action, words, isNext: isMine && index === 0 }))}
  ${subject.followUps.map(
    ({ followUp }) =>
      html`<a class="btn" href="${visit.link(paths.followUp(found.reference, followUp))}"
        >${subject.words['follow-ups'][followUp]?.label ?? followUp}</a
      >`,
  )}
  ${
    found.closing &&
    may.includes('case.reopen') &&
    html`<a class="btn" href="${visit.link(paths.case(found.reference, 'reopening'))}">${words.reopen}</a>`
  }`;
}

type Acting = { readonly action: Action; readonly words: CasePageWords; readonly isNext: boolean };

/** The first action that closes has a page of its own name, and a key. */
function actionView(
  { link }: HubVisit,
  { found, actions, words: said }: CasePage,
  { action, words, isNext }: Acting,
): Html {
  const { reference } = found;
  const isClosing = action === actions.find(({ closes }) => closes);
  const to = isClosing ? paths.case(reference, 'closing') : paths.action(reference, action.action);
  const keys = { 'data-key': 'c', 'data-hint': words.close.toLowerCase() };
  return html`<a class="${isNext ? 'btn primary' : 'btn'}" href="${link(to)}" ${isClosing && attributes(keys)}
    >${said.actions[action.action] ?? words.close}</a
  >`;
}

function takeView(
  { hidden, link }: HubVisit & Entry,
  { reference, revision }: SeenCase['found'],
  words: CasePageWords,
): Html {
  return html`<form method="post" action="${link(paths.case(reference, 'assignment'))}">
    ${hidden}<input type="hidden" name="revision" value="${revision}" /><button
      class="btn primary"
      name="to"
      value="me"
      data-key="t"
      data-hint="${words.take.toLowerCase()}"
    >
      ${words.take}
    </button>
  </form>`;
}

/** Whoever has read what those who asked wrote, and has nothing else to do, says so. */
function seenView(
  { hidden, link }: HubVisit & Entry,
  { reference }: SeenCase['found'],
  words: CasePageWords,
): Html {
  return html`<form method="post" action="${link(paths.case(reference, 'reading'))}">
    ${hidden}<button class="btn">${words.seen}</button>
  </form>`;
}
