import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { linesWords } from './lines.words.ts';

/** The next fifty; or, where the search stopped before it had fifty, a way to let it go on. */
export function onwardView(
  { link, tongue }: HubVisit,
  { shown, to }: { readonly shown: number; readonly to: string },
): Html {
  const words = linesWords[tongue];
  return html`<p class="acts">
    <a class="btn" href="${link(to)}" rel="next">${shown < 50 ? words.further : words.next}</a>
  </p>`;
}
