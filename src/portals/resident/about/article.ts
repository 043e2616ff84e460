import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';

/** A page of prose: a heading, and parts with a heading and paragraphs. */
export type Article = {
  readonly title: string;
  readonly parts: readonly { readonly heading?: string; readonly paragraphs: readonly string[] }[];
};

export function articleView(around: Around, { title, parts }: Article, after?: Html): Html {
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
    ${parts.map(
      ({ heading, paragraphs }) =>
        html`${heading && html`<h2 class="govuk-heading-m">${heading}</h2>`}
        ${paragraphs.map((paragraph) => html`<p class="govuk-body">${paragraph}</p>`)}`,
    )}
    ${after}`;
  return layout(around, { title, content });
}
