import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf, hasContent } from './content.ts';

export interface LegendOptions extends Content {
  readonly classes?: string | undefined;
  readonly isPageHeading?: boolean | undefined;
}

export interface FieldsetOptions extends ComponentOptions {
  readonly describedBy?: string | undefined;
  readonly legend?: LegendOptions | undefined;
  readonly role?: string | undefined;
  readonly html?: Html | undefined;
}

export function fieldset(options: FieldsetOptions): Html {
  return html`<fieldset
    class="${classNames('govuk-fieldset', options.classes)}"
    ${attribute('role', options.role)}${attribute('aria-describedby', options.describedBy)}${attributes(options.attributes)}
  >
    ${hasContent(options.legend) && legend(options.legend)} ${options.html}
  </fieldset>`;
}

function legend(options: LegendOptions): Html {
  const words = contentOf(options);
  return html`<legend class="${classNames('govuk-fieldset__legend', options.classes)}">
    ${options.isPageHeading === true ? html`<h1 class="govuk-fieldset__heading">${words}</h1>` : words}
  </legend>`;
}
