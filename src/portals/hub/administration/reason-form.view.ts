import { html, textarea } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { formFrame, formHead } from '../frame/form-frame.ts';
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
  const { title, of, back, about, button, isGrave = false, rail, words } = form;
  const reason = textarea({
    id: 'reason',
    name: 'reason',
    rows: 3,
    label: { text: words.reason },
    hint: { text: words.hint },
    value: enteredIn(visit, 'reason'),
    ...mistakeAt(visit, 'reason'),
  });
  return formFrame(visit, {
    title: `${title}, ${of}`,
    rail,
    head: formHead(title, { above: html`<a href="${visit.link(back)}">${of}</a>` }),
    fields: html`<p>${about}</p>
      ${reason}`,
    button,
    isGrave,
    back: { to: back, words: words.cancel },
  });
}
