import { attributes, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { liveWords } from './live.words.ts';

/** Who else is here: said by the server when the page is shown, and kept true by the script. */
export function hereView(says: string | undefined, reference?: string): Html {
  return html`<span
    class="here"
    ${reference === undefined ? attributes({ 'data-here': true, 'aria-live': 'polite' }) : attributes({ 'data-here-at': reference })}
    >${says}</span
  >`;
}

/** Where the script says what has changed since, at the foot of the window, so that nothing moves; with the way to see it. */
export function newsView({ tongue, link, here }: HubVisit, stream: string): Html {
  return html`<div class="news" data-live="${stream}" aria-live="polite">
    <p hidden><span data-news></span> <a class="btn" href="${link(here)}">${liveWords[tongue].show}</a></p>
  </div>`;
}
