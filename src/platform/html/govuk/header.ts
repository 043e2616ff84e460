import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import type { ComponentOptions } from './content.ts';
import { headerOf } from './generic-header.ts';
import { logo } from './logo.ts';

export interface HeaderOptions extends ComponentOptions {
  readonly homepageUrl?: string | undefined;
  readonly productName?: string | undefined;
  readonly containerClasses?: string | undefined;
}

/** The header of GOV.UK itself: no council may show it, they have `genericHeader`. */
export function header(options: HeaderOptions = {}): Html {
  const product = options.productName ?? '';
  return headerOf('govuk', {
    url: options.homepageUrl ?? '//gov.uk',
    containerClasses: options.containerClasses,
    classes: options.classes,
    attributes: options.attributes,
    logoHtml: html`${logo({ classes: 'govuk-header__logotype', ariaLabelText: 'GOV.UK' })}
    ${product !== '' && html`<span class="govuk-header__product-name">${product}</span>`}`,
  });
}
