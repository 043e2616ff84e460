import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import type { Attributes } from '../attributes.ts';
import { type ComponentOptions, type Content, contentOf } from './content.ts';

export interface Breadcrumb extends Content {
  /** Left out for the page that one is on. */
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface BreadcrumbsOptions extends ComponentOptions {
  readonly items: readonly Breadcrumb[];
  readonly collapseOnMobile?: boolean | undefined;
  readonly labelText?: string | undefined;
}

export function breadcrumbs(options: BreadcrumbsOptions): Html {
  const collapse = options.collapseOnMobile === true && 'govuk-breadcrumbs--collapse-on-mobile';
  return html`<nav
    class="${classNames('govuk-breadcrumbs', options.classes, collapse)}"
    ${attributes(options.attributes)}
    aria-label="${options.labelText ?? 'Breadcrumb'}"
  >
    <ol class="govuk-breadcrumbs__list">
      ${options.items.map(crumb)}
    </ol>
  </nav>`;
}

function crumb(item: Breadcrumb): Html {
  const words = contentOf(item);
  if (item.href === undefined || item.href === '') {
    return html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${words}</li>`;
  }
  return html`<li class="govuk-breadcrumbs__list-item">
    <a class="govuk-breadcrumbs__link" href="${item.href}" ${attributes(item.attributes)}>${words}</a>
  </li>`;
}
