import { linkedCases } from '#capabilities/cases';
import type { CaseRecord, LinkedCase } from '#capabilities/cases';
import { sayReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { caseWords } from '#services';
import { panel } from '../cases/panel.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sightFor } from '../sight.ts';
import { relatingWords } from './relating.words.ts';

/** A linked case in words. */
export type SaidLinked = LinkedCase & { readonly noun: string; readonly says: string };

export async function linkedTo(visit: HubVisit, { id }: CaseRecord): Promise<readonly SaidLinked[]> {
  const { tx, tongue } = visit;
  const said: SaidLinked[] = [];
  for (const one of await linkedCases(tx, sightFor(officerIn(visit)), id)) {
    const words = await caseWords(tx, one, tongue);
    said.push({ ...one, noun: words.noun, says: words.statuses[one.status]?.label ?? one.status });
  }
  return said;
}

/** What a case has to do with, and the way to take each link away. */
export function linkedView(
  visit: HubVisit,
  { reference: own }: CaseRecord,
  linked: readonly SaidLinked[],
): Html | undefined {
  if (linked.length === 0) return undefined;
  const { link, tongue } = visit;
  const words = relatingWords[tongue];
  const mayChange = officerIn(visit).may.includes('case.act');
  return panel(
    words.panel,
    html`<ul class="tasks">
      ${linked.map(
        ({ reference, noun, says, ended, as }) =>
          html`<li>
            <a href="${link(paths.case(reference))}"
              >${noun} <span class="ref">${sayReference(reference)}</span></a
            >
            <span class="${ended ? 'tag done' : 'tag'}">${says}</span>
            <span class="soft">${words.how[as]}</span>
            ${
              mayChange &&
              html`<a href="${link(paths.unrelating(own, reference))}"
                >${words.remove}<span class="govuk-visually-hidden"> ${sayReference(reference)}</span></a
              >`
            }
          </li>`,
      )}
    </ul>`,
  );
}
