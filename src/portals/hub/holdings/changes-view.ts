import { sayReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { panel } from '../cases/panel.ts';
import { quoteView } from '../cases/story-view.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayPast } from '../says/due.ts';
import type { SaidChange } from './changes.ts';
import { changesWords } from './changes.words.ts';

/** What was done with a holding, each with the case through which it was. */
export function changesView({ tongue, now, link }: HubVisit, changes: readonly SaidChange[]): Html {
  const words = changesWords[tongue];
  const changeView = ({ at, title, by, through, why }: SaidChange) =>
    html`<li>
      <time datetime="${at.toString()}">${sayPast(at, now, tongue)}</time>
      <div>
        <b>${title}</b> <span class="soft">${by}</span>
        ${
          through &&
          html`<p class="soft">
            ${words.through} <a class="ref" href="${link(paths.case(through))}">${sayReference(through)}</a>
          </p>`
        }
        ${why !== null && quoteView(why)}
      </div>
    </li>`;
  return panel(
    words.title,
    html`<ol class="line">
      ${changes.map(changeView)}
    </ol>`,
  );
}
