import type { MergedCase } from '#capabilities/cases';
import { sayReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { panel } from '../cases/panel.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayPast } from '../says/due.ts';
import { mergingWords } from './merging.words.ts';

/** The cases that are worked on as a part of one; each can be separated again, those of a chain from its end. */
export function mergedView(visit: HubVisit, id: string, merged: readonly MergedCase[]): Html | undefined {
  if (merged.length === 0) return undefined;
  const { link, now, tongue } = visit;
  const words = mergingWords[tongue];
  const mayMerge = officerIn(visit).may.includes('case.merge');
  return panel(
    words.panel,
    html`<ul class="tasks">
      ${merged.map(
        ({ reference, place, mergedAt, with: other }) =>
          html`<li>
            <span>${place} <span class="ref">${sayReference(reference)}</span></span>
            <span class="soft"
              >${words.mergedOn(sayPast(mergedAt, now, tongue))}${
                other.id !== id && `, ${words.within(sayReference(other.reference))}`
              }</span
            >
            ${
              mayMerge &&
              other.id === id &&
              html`<a href="${link(paths.case(reference, 'separation'))}"
                >${words.separate}<span class="govuk-visually-hidden"> ${sayReference(reference)}</span></a
              >`
            }
          </li>`,
      )}
    </ul>`,
  );
}
