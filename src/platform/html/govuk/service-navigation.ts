import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, isFilled } from './content.ts';
import {
  serviceNavigationList,
  type ServiceNavigationListOptions,
  type ServiceNavigationListSlots,
} from './service-navigation-list.ts';

export interface ServiceNavigationSlots extends ServiceNavigationListSlots {
  readonly start?: Html | undefined;
  readonly end?: Html | { readonly html: Html; readonly align?: 'inline' | undefined } | undefined;
}

export interface ServiceNavigationOptions extends ComponentOptions, ServiceNavigationListOptions {
  readonly serviceName?: string | undefined;
  readonly serviceUrl?: string | undefined;
  readonly ariaLabel?: string | undefined;
  readonly slots?: ServiceNavigationSlots | undefined;
}

/** With a name or a slot of its own the whole is a landmark, else its `nav` alone is. */
export function serviceNavigation(options: ServiceNavigationOptions): Html {
  const { serviceName = '', slots } = options;
  const end = endOf(slots);
  const common = html`class="${classNames('govuk-service-navigation', options.classes)}"
  data-module="govuk-service-navigation"${attributes(options.attributes)}`;
  const inside = html`<div
    class="${classNames('govuk-width-container', end.isInline && 'govuk-service-navigation__inlining-container')}"
  >
    ${slots?.start}
    <div class="govuk-service-navigation__container">
      ${serviceName !== '' && name(serviceName, options.serviceUrl)} ${serviceNavigationList(options)}
    </div>
    ${end.markup}
  </div>`;
  const isLandmark = serviceName !== '' || isFilled(slots?.start) || isFilled(end.markup);
  if (!isLandmark) return html`<div ${common}>${inside}</div>`;
  return html`<section aria-label="${options.ariaLabel ?? 'Service information'}" ${common}>
    ${inside}
  </section>`;
}

function endOf(slots: ServiceNavigationSlots | undefined): { markup: Html | undefined; isInline: boolean } {
  const end = slots?.end;
  if (end === undefined || !('html' in end)) return { markup: end, isInline: false };
  return { markup: end.html, isInline: end.align === 'inline' };
}

function name(words: string, url: string | undefined): Html {
  return html`<span class="govuk-service-navigation__service-name">
    ${
      url === undefined
        ? html`<span class="govuk-service-navigation__text">${words}</span>`
        : html`<a href="${url}" class="govuk-service-navigation__link"> ${words} </a>`
    }
  </span>`;
}
