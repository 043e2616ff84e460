import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf } from './content.ts';

export interface InsetTextOptions extends ComponentOptions, Content {
  readonly id?: string | undefined;
}

export function insetText(options: InsetTextOptions): Html {
  return html`<div
    ${attribute('id', options.id)}
    class="${classNames('govuk-inset-text', options.classes)}"
    ${attributes(options.attributes)}
  >
    ${contentOf(options)}
  </div>`;
}
