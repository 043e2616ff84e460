import { html, textarea } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import type { SeenCase } from '../cases/case-for.ts';
import type { Happened } from '../cases/story.ts';
import { quoteView } from '../cases/story-view.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayPast, sayPastWithin } from '../says/due.ts';
import type { Both, Meanwhile } from './meanwhile.ts';
import { meanwhileWords } from './meanwhile.words.ts';

/** What a colleague did meanwhile: theirs and yours of each field that both touched, and all that happened. */
export function meanwhileView(visit: HubVisit, { both, happened }: Meanwhile): Html {
  const words = meanwhileWords[visit.tongue];
  return html`<section class="panel meanwhile">
    <header><h2>${both.length > 0 ? words.titleBoth : words.title}</h2></header>
    <div class="in">
      ${both.map((one) => bothView(visit, one))}
      ${both.length > 0 && happened.length > 0 && html`<h3>${words.story}</h3>`}
      <ol class="line">
        ${happened.map((one) => happenedView(visit, one))}
      </ol>
    </div>
  </section>`;
}

function bothView({ tongue, now }: HubVisit, { field, theirs, yours, by, at }: Both): Html {
  const words = meanwhileWords[tongue];
  return html`<dl class="both">
    <div>
      <dt>${words.fields[field]}: ${words.theirs.toLowerCase()}</dt>
      <dd><b>${theirs}</b> <span class="soft">${by}, ${sayPastWithin(at, now, tongue)}</span></dd>
    </div>
    <div>
      <dt>${words.fields[field]}: ${words.yours.toLowerCase()}</dt>
      <dd><b>${yours}</b></dd>
    </div>
  </dl>`;
}

function happenedView({ tongue, now }: HubVisit, { at, title, by, more, quote }: Happened): Html {
  return html`<li>
    <time datetime="${at.toString()}">${sayPast(at, now, tongue)}</time>
    <div>
      <b>${title}</b>
      <span class="soft">${by}</span> ${more !== undefined && html`<p class="soft">${more}</p>`}
      ${quote !== undefined && quoteView(quote)}
    </div>
  </li>`;
}

/** What they wrote on a form that can no longer be sent: it can be saved as a note, where they may write one. */
export function wroteView(visit: HubVisit & Entry, { found }: SeenCase, wrote: string): Html | undefined {
  const { may } = officerIn(visit);
  if (wrote === '') return undefined;
  const words = meanwhileWords[visit.tongue];
  const mayNote = may.includes('case.note') && (!found.closing || may.includes('case.change-closed'));
  const { link, hidden } = visit;
  if (!mayNote)
    return html`<section class="panel">
      <header><h2>${words.wrote}</h2></header>
      <div class="in">${quoteView(wrote)}</div>
    </section>`;
  return html`<section class="panel">
    <div class="in">
      <form class="form" method="post" novalidate action="${link(paths.case(found.reference, 'notes'))}">
        ${hidden}
        ${textarea({
          id: 'text',
          name: 'text',
          rows: 3,
          label: { text: words.wrote },
          hint: { text: words.wroteHint },
          value: wrote,
        })}
        <div class="acts"><button class="btn">${words.saveNote}</button></div>
      </form>
    </div>
  </section>`;
}
