import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Permission } from '#services';
import type { rolesWords } from './roles.words.ts';

/** Permissions in words, one below the other. */
export function listView(listed: readonly Permission[], words: (typeof rolesWords)['en']): Html {
  if (listed.length === 0) return html`${words.none}`;
  return html`<ul class="plain-list">
    ${listed.map((one) => html`<li>${words.may[one]}</li>`)}
  </ul>`;
}
