import { sayReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { frame } from '../frame/frame.ts';
import type { HubVisit } from '../kit.ts';
import { changesView } from './changes-view.ts';
import type { HoldingPage, HoldingPageWords } from './holding-page.ts';
import { deedsView } from './deeds-view.ts';
import { holderView, termsView, whatView } from './holding-panels.ts';
import { sayStanding, stateTag } from './say-standing.ts';
import { timersView } from './timers-view.ts';

export function holdingView(visit: HubVisit & Entry, subject: HoldingPage, words: HoldingPageWords): Html {
  const { held, rail, words: said } = subject;
  const title = `${said.label}, ${sayReference(held.reference)}`;
  const content = html`${headView(visit, subject)}
    <div class="cols">
      <div class="stack">
        ${whatView(visit, subject, words)} ${timersView(visit, held.reference, subject.timers)}
        ${changesView(visit, subject.changes)}
      </div>
      <aside class="stack">${holderView(subject, words)} ${termsView(visit, subject, words)}</aside>
    </div>`;
  return frame(visit, { title, rail, content });
}

function headView(visit: HubVisit & Entry, { held, words: said, where }: HoldingPage): Html {
  const { state, days } = sayStanding(visit, held);
  return html`<div class="head">
    <div>
      <p class="soft"><span class="ref">${sayReference(held.reference)}</span> ${where}</p>
      <h1>${said.label} ${stateTag(visit, state)}</h1>
      <p class="soft">${days}</p>
    </div>
    <div class="acts">${deedsView(visit, held)}</div>
  </div>`;
}
