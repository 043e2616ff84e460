import type { Tongue } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';

/** A heading, paragraphs, and a list that follows them. */
type Part = {
  readonly heading?: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
};

/** Of whom a page speaks, and how they are reached. */
type Reached = {
  readonly council: string;
  readonly telephone: string;
  readonly hours: string;
  readonly email: string;
};

/** A page’s words for every council, with the places where the council’s own are put in. */
export type Prose = readonly (Part | ((reached: Reached) => Part))[];

export type Article = { readonly title: string; readonly parts: readonly Part[] };

export function articleView(around: Around, { title, parts }: Article, after?: Html): Html {
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
    ${parts.map(partView)} ${after}`;
  return layout(around, { title, content });
}

/** The parts as this council says them. */
export function saidBy({ name, contact }: Around['world']['council'], tongue: Tongue, prose: Prose): Part[] {
  const { telephone, hours, email } = contact;
  const reached = { council: name[tongue], telephone, hours: hours[tongue], email };
  return prose.map((part) => (typeof part === 'function' ? part(reached) : part));
}

function partView({ heading, paragraphs, list }: Part): Html {
  return html`${heading && html`<h2 class="govuk-heading-m">${heading}</h2>`}
  ${paragraphs.map((paragraph) => html`<p class="govuk-body">${paragraph}</p>`)}
  ${
    list &&
    html`<ul class="govuk-list govuk-list--bullet">
      ${list.map((item) => html`<li>${item}</li>`)}
    </ul>`
  }`;
}
