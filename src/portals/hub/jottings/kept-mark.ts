import { html } from '#platform/html';
import type { Html } from '#platform/html';

/** Where the script says that what is typed was kept. */
export const keptMark: Html = html`<span class="soft" data-kept></span>`;
