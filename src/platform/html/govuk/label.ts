import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import { type Html, nothing } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf, hasContent } from './content.ts';

export interface LabelOptions extends ComponentOptions, Content {
  readonly for?: string | undefined;
  readonly isPageHeading?: boolean | undefined;
}

export function label(options: LabelOptions): Html {
  if (!hasContent(options)) return nothing;
  const element = html`<label
    class="${classNames('govuk-label', options.classes)}"
    ${attributes(options.attributes)}${attribute('for', options.for)}
  >
    ${contentOf(options)}
  </label>`;
  return options.isPageHeading === true ? html`<h1 class="govuk-label-wrapper">${element}</h1>` : element;
}
