import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import type { HtmlValue } from '../html.ts';
import type { ComponentOptions } from './content.ts';

/** The box round a question, marked when the answer is wrong. */
export function formGroup(group: ComponentOptions | undefined, hasError: boolean, inside: HtmlValue): Html {
  const classes = classNames('govuk-form-group', hasError && 'govuk-form-group--error', group?.classes);
  return html`<div class="${classes}" ${attributes(group?.attributes)}>${inside}</div>`;
}
