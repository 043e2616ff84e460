import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, contentOf, type Text } from './content.ts';

export interface GenericHeaderOptions extends ComponentOptions {
  readonly logoText?: Text | undefined;
  readonly logoHtml?: Html | undefined;
  readonly url?: string | undefined;
  readonly containerClasses?: string | undefined;
}

export function genericHeader(options: GenericHeaderOptions): Html {
  return headerOf('govuk-generic', options);
}

/** The one shape behind the generic header and the GOV.UK header, which differ in the names of their classes. */
export function headerOf(family: 'govuk-generic' | 'govuk', options: GenericHeaderOptions): Html {
  return html`<div
    class="${classNames(`${family}-header`, options.classes)}"
    ${attributes(options.attributes)}
  >
    <div class="${family}-header__container ${options.containerClasses ?? 'govuk-width-container'}">
      <div class="${family}-header__logo">
        <a href="${options.url ?? '/'}" class="${family}-header__homepage-link">
          ${contentOf({ text: options.logoText, html: options.logoHtml })}
        </a>
      </div>
    </div>
  </div>`;
}
