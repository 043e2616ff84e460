import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Walk } from '#services';
import type { HubVisit } from '../kit.ts';
import { endWords } from './end.words.ts';

/** On every page of a preview: what it is, what came of what was sent, and the way out. */
export function bannerView({ tongue, link }: Pick<HubVisit, 'tongue' | 'link'>, walk: Walk): Html {
  const words = endWords[tongue];
  return html`<div class="alert note" role="region" aria-label="${words.label}">
    <b>${words.says}</b>
    ${walk.cameTo.sent && html`<a href="${link('/outcome')}">${words.outcome}</a>`}
    <a href="${link('/ending')}">${words.end}</a>
  </div>`;
}
