import type { KeptFile } from '#capabilities/documents';
import { sayDate, sayReference } from '#language';
import type { Said } from '#language';
import { html, insetText } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { RequestStory, SaidCase, SaidFollowUp } from '#services';
import { heldListView } from '../holdings/held-list-view.ts';
import type { SaidHolding } from '../holdings/said-holding.ts';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import { requestFilesView } from './files.view.ts';
import { isWorkedOn, opinionOn, stillOn } from './story-under.ts';
import type { requestWords } from './request.words.ts';
import { whyView } from './why.view.ts';

type Words = Said<(typeof requestWords)['en']>;
type Shown = Around & {
  readonly words: Words;
  readonly now: Temporal.Instant;
  readonly subject: RequestStory & {
    readonly named: { readonly reference: string; readonly seal: string };
    readonly files: readonly KeptFile[];
    readonly followUps: readonly SaidFollowUp[];
    readonly holdings: readonly SaidHolding[];
  };
};

/** What happened to a request, newest first; before everything else what we aim for, or how it ended. */
export function requestView(shown: Shown): Html {
  const { words, subject, tongue } = shown;
  const reference = sayReference(subject.reference);
  const content = html`<h1 class="govuk-heading-l">${subject.title}</h1>
    <p class="hint">${words.reported(reference, sayDate(subject.madeAt, tongue))}</p>
    ${subject.fee && html`<p class="govuk-body"><strong>${subject.fee.says}</strong> ${subject.fee.how}</p>`}
    <div class="two">
      <div>
        ${subject.holdings.length > 0 && heldView(shown)}
        ${subject.cases.map((served) => caseView(served, shown))}
        ${requestFilesView(shown, subject.files, subject.named)}
      </div>
      <aside>
        ${(!subject.cases.some(isWorkedOn) || stillOn(subject, shown.now)) && againView(shown)}
        ${opinionOn(subject) && opinionView(shown)} ${helpView(shown)}
      </aside>
    </div>`;
  return layout(shown, { title: `${subject.title}, ${reference}`, content, section: 'follow', wide: true });
}

/** What came of it: whoever holds it sees all of it in their account, and renews it there. */
function heldView({ words, subject, link }: Shown): Html {
  return html`<h2 class="govuk-heading-m">${words.held}</h2>
    ${heldListView(subject.holdings, link)}
    <p class="hint">${words.heldHow}</p>`;
}

function caseView(served: SaidCase, shown: Shown): Html {
  const { words, subject } = shown;
  const isLast = served === subject.cases.findLast(isWorkedOn);
  return html`${standingView(served, shown)} ${flagsView(served)} ${isLast && writeView(served, shown)}
    ${subject.followUps
      .filter(({ of }) => of === served.reference)
      .map((offered) => followUpView(offered, shown))}
    ${served.others > 0 && !served.withdrawnAt && html`<p class="govuk-body">${words.others(served.others)}</p>`}
    <h2 class="govuk-heading-m">${words.happened}</h2>
    <ol class="steps">
      ${isWorkedOn(served) && html`<li class="next"><b>${words.next}</b>${served.next}</li>`}
      ${served.steps.map(
        ({ title, text, at, when }) =>
          html`<li>
            <b>${title}</b>${text !== undefined && linesView(text)}
            <time datetime="${at.toString()}">${when}</time>
          </li>`,
      )}
    </ol>`;
}

/** What those who asked can do about what is worked on. */
function writeView({ mayWithdraw }: SaidCase, { words, link, subject }: Shown): Html {
  const replies = link(path('/requests/:reference/:seal/replies', subject.named));
  const withdrawal = link(path('/requests/:reference/:seal/withdrawal', subject.named));
  return html`<div class="govuk-button-group">
    <a class="govuk-button govuk-button--secondary" role="button" href="${replies}">${words.write}</a>
    ${mayWithdraw && html`<a class="govuk-link" href="${withdrawal}">${words.withdraw}</a>`}
  </div>`;
}

/** What somebody wrote, its line ends kept. */
function linesView(written: string): Html {
  return html`${written.split('\n').map((line, index) => (index === 0 ? line : html`<br />${line}`))}`;
}

/** What may be asked for now that it is closed, and until when. */
function followUpView(
  { of, followUp, ask, about, until }: SaidFollowUp,
  { link, words, subject, tongue }: Shown,
): Html {
  const to = path('/requests/:reference/:seal/follow-ups/:case/:followUp', {
    ...subject.named,
    case: of,
    followUp,
  });
  return html`<p class="govuk-body">${about} ${until && words.askBy(sayDate(until, tongue))}</p>
    <p><a class="govuk-button govuk-button--secondary" role="button" href="${link(to)}">${ask}</a></p>`;
}

/** What holds of it now, besides where it stands. */
function flagsView({ flags }: SaidCase): Html[] {
  return flags.map((said) => insetText({ text: said }));
}

function standingView(served: SaidCase, { words, tongue }: Shown): Html {
  const { status, next, due, still, closedAt, withdrawnAt, closesUnless } = served;
  if (withdrawnAt)
    return html`<p class="lead">${words.withdrawn}</p>
      <p class="govuk-body">${words.withdrawnOn(sayDate(withdrawnAt, tongue))}</p>`;
  if (closedAt)
    return html`<p class="lead">${next}</p>
      <p class="govuk-body">${words.closed(sayDate(closedAt, tongue))}</p>`;
  if (closesUnless)
    return html`<p class="lead">${status}</p>
      <p class="govuk-body">${words.closesUnless[closesUnless.say](sayDate(closesUnless.at, tongue))}</p>`;
  if (still)
    return html`<p class="lead">${status}</p>
      <p class="govuk-body">${words.stands(still.since)}</p>
      ${whyView(words.whyStill, still.why)}`;
  if (!due) return html`<p class="lead">${status}</p>`;
  return html`<p class="lead">${words.by(due.says)}</p>
    ${whyView(words.why, due.why)}`;
}

function helpView({ words, world, tongue }: Shown): Html {
  const { telephone, hours } = world.council.contact;
  return html`<section class="card">
    <h2>${words.help}</h2>
    <p>${words.helpHow(telephone, hours[tongue])}</p>
  </section>`;
}

/** Whoever says that it is still a problem opens it again or, when it is too late for that, reports it anew. */
function againView({ words, subject, link, tongue, now }: Shown): Html {
  const to = link(path('/requests/:reference/:seal/still-a-problem', subject.named));
  const about = stillOn(subject, now);
  const until = about?.stillUntil;
  const reopens = about?.closedAt ? words.stillUntil : words.stillOpen;
  return html`<section class="card">
    <h2>${words.still}</h2>
    <p>${until ? reopens(sayDate(until, tongue)) : words.stillHow}</p>
    <p><a class="govuk-link" href="${to}">${until ? words.reopen : words.again}</a></p>
  </section>`;
}

/** Whoever has seen how it ended may say how content they are with it. */
function opinionView({ words, subject, link }: Shown): Html {
  const to = link(path('/requests/:reference/:seal/opinion', subject.named));
  return html`<section class="card">
    <h2>${words.opinion}</h2>
    <p>${words.opinionHow}</p>
    <p><a class="govuk-link" href="${to}">${words.opinionGive}</a></p>
  </section>`;
}
