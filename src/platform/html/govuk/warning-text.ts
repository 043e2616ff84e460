import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf } from './content.ts';

export interface WarningTextOptions extends ComponentOptions, Content {
  readonly iconFallbackText?: string | undefined;
}

export function warningText(options: WarningTextOptions): Html {
  return html`<div
    class="${classNames('govuk-warning-text', options.classes)}"
    ${attributes(options.attributes)}
  >
    <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">${options.iconFallbackText ?? 'Warning'}</span>
      ${contentOf(options)}
    </strong>
  </div>`;
}
