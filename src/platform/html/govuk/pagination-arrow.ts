import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import type { Attributes } from '../attributes.ts';
import { type Content, contentOf, hasContent } from './content.ts';

export interface PaginationArrow extends Content {
  readonly href: string;
  /** What the page is about; shown below "Next" where the arrows stand one above the other. */
  readonly labelText?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export function paginationArrow(direction: 'prev' | 'next', link: PaginationArrow, isBlock: boolean): Html {
  const isDecorated = isBlock && !isGiven(link.labelText);
  const iconFirst = isBlock || direction === 'prev';
  const classes = classNames(
    'govuk-pagination__link-title',
    isDecorated && 'govuk-pagination__link-title--decorated',
  );
  return html`<div class="govuk-pagination__${direction}">
    <a
      class="govuk-link govuk-pagination__link"
      href="${link.href}"
      rel="${direction}"
      ${attributes(link.attributes)}
    >
      ${iconFirst && icons[direction]}
      <span class="${classes}"> ${hasContent(link) ? contentOf(link) : words[direction]} </span>
      ${isBlock && isGiven(link.labelText) && label(link.labelText)} ${!iconFirst && icons[direction]}
    </a>
  </div>`;
}

const isGiven = (text: string | undefined): text is string => text !== undefined && text !== '';

function label(text: string): Html {
  return html`<span class="govuk-visually-hidden">:</span>
    <span class="govuk-pagination__link-label">${text}</span>`;
}

const words = {
  prev: html`Previous<span class="govuk-visually-hidden"> page</span>`,
  next: html`Next<span class="govuk-visually-hidden"> page</span>`,
};

function icon(direction: 'prev' | 'next', path: string): Html {
  return html`<svg
    class="govuk-pagination__icon govuk-pagination__icon--${direction}"
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d="${path}"></path>
  </svg>`;
}

const icons = {
  prev: icon(
    'prev',
    'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  ),
  next: icon(
    'next',
    'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
  ),
};
