import { html, textarea } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import type { HubVisit } from '../kit.ts';
import { holdingFormWords } from './holding-form.words.ts';

/** Why something is done with a holding, and whether its holder hears of it. */
export function whyField(visit: HubVisit & Entry, { isTold }: { readonly isTold: boolean }): Html {
  const words = holdingFormWords[visit.tongue];
  return html`${textarea({
      id: 'why',
      name: 'why',
      rows: 3,
      label: { text: words.why },
      hint: { text: words.whyHint },
      value: enteredIn(visit, 'why'),
      ...mistakeAt(visit, 'why'),
    })}
    <p class="soft">${isTold ? words.isTold : words.isNotTold}</p>`;
}
