import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import type { Attributes } from '../attributes.ts';
import type { Text } from './content.ts';

export interface PaginationItem {
  readonly number?: Text | undefined;
  readonly visuallyHiddenText?: string | undefined;
  readonly href?: string | undefined;
  readonly current?: boolean | undefined;
  readonly ellipsis?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export function paginationItem(item: PaginationItem): Html | false {
  if (Object.keys(item).length === 0) return false;
  const classes = classNames(
    'govuk-pagination__item',
    item.current === true && 'govuk-pagination__item--current',
    item.ellipsis === true && 'govuk-pagination__item--ellipsis',
  );
  return html`<li class="${classes}">${item.ellipsis === true ? html`&ctdot;` : link(item)}</li>`;
}

function link(item: PaginationItem): Html {
  return html`<a
    class="govuk-link govuk-pagination__link"
    href="${item.href}"
    aria-label="${item.visuallyHiddenText ?? `Page ${item.number ?? ''}`}"
    ${attribute('aria-current', item.current === true && 'page')}
    ${attributes(item.attributes)}
  >
    ${item.number}
  </a>`;
}
