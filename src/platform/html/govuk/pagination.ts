import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Perhaps } from './content.ts';
import { paginationArrow, type PaginationArrow } from './pagination-arrow.ts';
import { paginationItem, type PaginationItem } from './pagination-item.ts';

export interface PaginationOptions extends ComponentOptions {
  /** Without items the two arrows stand one above the other. */
  readonly items?: readonly Perhaps<PaginationItem>[] | undefined;
  readonly previous?: PaginationArrow | undefined;
  readonly next?: PaginationArrow | undefined;
  readonly landmarkLabel?: string | undefined;
}

export function pagination(options: PaginationOptions): Html {
  const { previous, next, items } = options;
  const isBlock = items === undefined && (previous !== undefined || next !== undefined);
  return html`<nav
    class="${classNames('govuk-pagination', isBlock && 'govuk-pagination--block', options.classes)}"
    aria-label="${options.landmarkLabel ?? 'Pagination'}"
    ${attributes(options.attributes)}
  >
    ${previous && paginationArrow('prev', previous, isBlock)}
    ${
      items &&
      html`<ul class="govuk-pagination__list">
        ${items.map((item) => item && paginationItem(item))}
      </ul>`
    }
    ${next && paginationArrow('next', next, isBlock)}
  </nav>`;
}
