import { sayReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { panel } from '../cases/panel.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { HoldingLine } from './holding-lines.ts';
import { holdingsPanelWords } from './holdings-panel.words.ts';
import { sayStanding, stateTag } from './say-standing.ts';

/** What is held through a case, or at a property. Nothing where there is nothing. */
export function holdingsPanelView(
  visit: HubVisit,
  lines: readonly HoldingLine[],
  onward?: Html,
): Html | undefined {
  if (lines.length === 0 && !onward) return undefined;
  const words = holdingsPanelWords[visit.tongue];
  const lineView = (held: HoldingLine) => {
    const { state, days } = sayStanding(visit, held);
    return html`<li>
      <a href="${visit.link(paths.holding(held.reference))}"
        >${held.label} <span class="ref">${sayReference(held.reference)}</span></a
      >
      ${stateTag(visit, state)} <span class="soft">${days}</span>
    </li>`;
  };
  return panel(
    words.title,
    html`${
      lines.length > 0
        ? html`<ul class="tasks">
            ${lines.map(lineView)}
          </ul>`
        : html`<p class="soft">${words.none}</p>`
    }
    ${onward}`,
  );
}
