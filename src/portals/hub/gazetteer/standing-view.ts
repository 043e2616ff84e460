import type { ImportRun } from '#capabilities/gazetteer';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { importWords } from './import.words.ts';
import { percentOf, standingOf } from './standing.ts';

/** How a run stands, and how far it is where it is under way. */
export function standingView(run: ImportRun, { tongue, now }: Pick<HubVisit, 'tongue' | 'now'>): Html {
  const words = importWords[tongue];
  const standing = standingOf(run, now);
  const said = words.standings[standing];
  const { progress } = run;
  if (standing === 'running' && progress) {
    const stage = words.stages[progress.stage];
    const part = String(percentOf(progress));
    return html`<b>${said}</b>
      <span class="soft">${stage}, ${words.percent(part)}</span>
      <progress max="100" value="${part}" aria-label="${stage}">${words.percent(part)}</progress>`;
  }
  const bad = ['refused', 'stopped', 'given-up'].includes(standing);
  return bad ? html`<span class="tag late">${said}</span>` : html`${said}`;
}
