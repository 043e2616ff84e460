import { checkboxes, details, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mistakeAt } from '../cases/entered.ts';
import type { HubVisit } from '../kit.ts';
import type { Colleague } from './colleagues.ts';
import { mentionsWords } from './mentions.words.ts';

/** The colleagues who may be mentioned, to be picked: by who has no script, or does not know how somebody is spelt. */
export function mentionFields(visit: HubVisit & Entry, colleagues: readonly Colleague[]): Html {
  const { tongue, entered } = visit;
  const words = mentionsWords[tongue];
  const seeing = colleagues.filter(({ sees }) => sees);
  if (seeing.length === 0) return html`<p class="soft">${words.nobody}</p>`;
  const picked = entered['mention'] ?? [];
  const list = checkboxes({
    name: 'mention',
    idPrefix: 'mention',
    fieldset: { legend: { text: words.whom } },
    hint: { text: words.mentionHint },
    items: seeing.map(({ id, name }) => ({ value: id, text: name })),
    values: typeof picked === 'string' ? [picked] : [...picked],
    ...mistakeAt(visit, 'mention'),
  });
  return details({ summaryText: words.mention, html: list, open: picked.length > 0 });
}
