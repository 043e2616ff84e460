import { relatedCases } from '#capabilities/cases';
import type { RelatedCase } from '#capabilities/cases';
import { sayReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { caseWords } from '#services';
import type { SeenCase } from '../cases/case-for.ts';
import { panel } from '../cases/panel.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sightFor } from '../sight.ts';
import { followUpWords } from './follow-up.words.ts';

/** A related case in words. */
export type SaidRelated = RelatedCase & {
  readonly noun: string;
  readonly says: string;
  readonly label: string;
};

export async function relatedTo(
  visit: HubVisit,
  { found, words }: SeenCase,
): Promise<readonly SaidRelated[]> {
  const { tx, tongue } = visit;
  const related = await relatedCases(tx, sightFor(officerIn(visit)), found.id);
  const said: SaidRelated[] = [];
  for (const one of related) {
    const own = await caseWords(tx, one, tongue);
    // What it follows as is in the words of the case that came first.
    const label = (one.isLater ? words : own)['follow-ups'][one.followUp]?.label ?? one.followUp;
    said.push({ ...one, noun: own.noun, says: own.statuses[one.status]?.label ?? one.status, label });
  }
  return said;
}

export function relatedView({ link, tongue }: HubVisit, related: readonly SaidRelated[]): Html | undefined {
  if (related.length === 0) return undefined;
  const words = followUpWords[tongue];
  return panel(
    words.related,
    html`<ul class="tasks">
      ${related.map(
        ({ reference, noun, says, ended, isLater, label }) =>
          html`<li>
            <a href="${link(paths.case(reference))}"
              >${noun} <span class="ref">${sayReference(reference)}</span></a
            >
            <span class="${ended ? 'tag done' : 'tag'}">${says}</span>
            <span class="soft">${isLater ? words.follows(label) : words.followed(label)}</span>
          </li>`,
      )}
    </ul>`,
  );
}
