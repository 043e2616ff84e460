import { holdingsAt } from '#capabilities/holdings';
import type { HoldingKey } from '#capabilities/holdings';
import type { Uprn } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sightFor } from '../sight.ts';
import { dayKey, dayKeyWords } from './day-key.ts';
import { holdingLines } from './holding-lines.ts';
import type { HoldingLine } from './holding-lines.ts';
import { holdingsPanelView } from './holdings-panel-view.ts';
import { holdingsPanelWords } from './holdings-panel.words.ts';

/** What is and was held at a property, as far as the officer may see it. */
export type PlaceHoldings = {
  readonly lines: readonly HoldingLine[];
  readonly next: HoldingKey | undefined;
  readonly isFirst: boolean;
};

export const heldQuery = { held: dayKey.optional().catch(undefined) };

const most = 10;

export async function holdingsOfPlace(
  visit: HubVisit,
  uprn: Uprn,
  key: { readonly on: Temporal.PlainDate; readonly id: HoldingKey['id'] } | undefined,
): Promise<PlaceHoldings> {
  const after = key && { lastOn: key.on, id: key.id };
  const found = await holdingsAt(visit.tx, sightFor(officerIn(visit)), { uprn, after, most: most + 1 });
  const last = found[most - 1];
  return {
    lines: await holdingLines(visit, found.slice(0, most)),
    next: found.length > most && last ? { lastOn: last.lastOn, id: last.id } : undefined,
    isFirst: after === undefined,
  };
}

export function placeHoldingsView(
  visit: HubVisit,
  { lines, next, isFirst }: PlaceHoldings,
  uprn: Uprn,
): Html | undefined {
  const words = holdingsPanelWords[visit.tongue];
  const at = paths.property(uprn);
  const older =
    next &&
    `${at}?${new URLSearchParams({ held: dayKeyWords({ on: next.lastOn, id: next.id }) }).toString()}`;
  const onward =
    (older !== undefined || !isFirst) &&
    html`<p class="acts">
      ${!isFirst && html`<a class="btn" href="${visit.link(at)}">${words.newest}</a>`}
      ${older !== undefined && html`<a class="btn" rel="next" href="${visit.link(older)}">${words.older}</a>`}
    </p>`;
  return holdingsPanelView(visit, lines, onward || undefined);
}
