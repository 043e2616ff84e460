import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf } from './content.ts';

export interface ErrorMessageOptions extends ComponentOptions, Content {
  readonly id?: string | undefined;
  /** Read out before the message; "Error" unless told, none when empty. */
  readonly visuallyHiddenText?: string | undefined;
}

export function errorMessage(options: ErrorMessageOptions): Html {
  const hidden = options.visuallyHiddenText ?? 'Error';
  return html`<p
    ${attribute('id', options.id)}
    class="${classNames('govuk-error-message', options.classes)}"
    ${attributes(options.attributes)}
  >
    ${hidden !== '' && html`<span class="govuk-visually-hidden">${hidden}:</span> `}${contentOf(options)}
  </p>`;
}
