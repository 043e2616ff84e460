import { html, textarea } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mistakesView } from '#portals/shell';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { frame } from '../frame/frame.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';

type ReasonForm = {
  readonly title: string;
  /** About whom, with the way back to them. */
  readonly of: string;
  readonly back: string;
  readonly about: string;
  readonly button: string;
  readonly isGrave?: boolean;
  readonly rail: Rail;
  readonly words: { readonly reason: string; readonly hint: string; readonly cancel: string };
};

/** A page that does one thing of an administrator's, and asks why: the ledger keeps the reason. */
export function reasonFormView(visit: HubVisit & Entry, form: ReasonForm): Html {
  const { tongue, hidden, mistakes, link } = visit;
  const { title, of, back, about, button, isGrave = false, rail, words } = form;
  const content = html`${mistakesView(mistakes, tongue)}
    <div class="head">
      <div>
        <p class="soft"><a href="${link(back)}">${of}</a></p>
        <h1>${title}</h1>
      </div>
    </div>
    <section class="panel">
      <div class="in">
        <form class="form" method="post" novalidate>
          ${hidden}
          <p>${about}</p>
          ${textarea({
            id: 'reason',
            name: 'reason',
            rows: 3,
            label: { text: words.reason },
            hint: { text: words.hint },
            value: enteredIn(visit, 'reason'),
            ...mistakeAt(visit, 'reason'),
          })}
          <div class="acts">
            <button class="${isGrave ? 'btn danger' : 'btn primary'}">${button}</button>
            <a href="${link(back)}">${words.cancel}</a>
          </div>
        </form>
      </div>
    </section>`;
  return frame(visit, { title: `${title}, ${of}`, rail, content });
}
