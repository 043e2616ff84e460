import type { Tongue } from '#language';
import { html, phaseBanner } from '#platform/html';
import type { Html } from '#platform/html';
import type { Walk } from '#services';
import { bannerWords } from './banner.words.ts';

type Where = { readonly tongue: Tongue; readonly link: (path: string) => string };

/** On every page of a preview: what it is, what came of what was sent, and the way out. */
export function bannerView(walk: Walk, { tongue, link }: Where): Html {
  const words = bannerWords[tongue];
  return phaseBanner({
    tag: { text: words.preview },
    html: html`${words.says}
      ${walk.cameTo.sent && html`<a class="govuk-link" href="${link('/outcome')}">${words.outcome}</a>`}
      <a class="govuk-link" href="${link('/ending')}">${words.end}</a>`,
  });
}
