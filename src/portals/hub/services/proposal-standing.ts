import type { InBoth, Said, Tongue } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Proposal } from '#services';

const en = {
  open: 'Proposed',
  withdrawn: 'Withdrawn',
  published: (version: number) => `Published as version ${String(version)}`,
};
const cy: Said<typeof en> = {
  open: 'Wedi’i chynnig',
  withdrawn: 'Wedi’i thynnu’n ôl',
  published: (version) => `Wedi’i chyhoeddi fel fersiwn ${String(version)}`,
};
const words: InBoth<Said<typeof en>> = { en, cy };

/** What became of a proposal. */
export function standingView({ ending }: Proposal, tongue: Tongue): Html {
  const said = words[tongue];
  if (!ending) return html`<span class="tag wait">${said.open}</span>`;
  if (ending.how === 'withdrawn') return html`<span class="tag plain">${said.withdrawn}</span>`;
  return html`<span class="tag done">${said.published(ending.version ?? 0)}</span>`;
}
