import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import type { Attributes } from '../attributes.ts';
import { type Content, contentOf, hasContent } from './content.ts';

export interface NavigationItem extends Content {
  readonly href?: string | undefined;
  /** The page that one is on. */
  readonly current?: boolean | undefined;
  /** The part of the service that one is in. */
  readonly active?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export function navigationItem(item: NavigationItem): Html {
  const isActive = item.active === true || item.current === true;
  const classes = classNames(
    'govuk-service-navigation__item',
    isActive && 'govuk-service-navigation__item--active',
  );
  return html`<li class="${classes}">${link(item, isActive)}</li>`;
}

function link(item: NavigationItem, isActive: boolean): Html | false {
  const current = attribute('aria-current', isActive && (item.current === true ? 'page' : 'true'));
  if (item.href !== undefined && item.href !== '') {
    return html`<a
      class="govuk-service-navigation__link"
      href="${item.href}"
      ${current}
      ${attributes(item.attributes)}
    >
      ${words(item, isActive)}
    </a>`;
  }
  if (!hasContent(item)) return false;
  return html`<span class="govuk-service-navigation__text" ${current}> ${words(item, isActive)} </span>`;
}

/** Strong, so that those who override colours can still tell where they are. */
function words(item: NavigationItem, isActive: boolean): Html {
  if (!isActive) return html`${contentOf(item)}`;
  return html`<strong class="govuk-service-navigation__active-fallback">${contentOf(item)}</strong>`;
}
