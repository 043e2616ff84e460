import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf } from './content.ts';

export interface HintOptions extends ComponentOptions, Content {
  readonly id?: string | undefined;
}

export function hint(options: HintOptions): Html {
  return html`<div
    ${attribute('id', options.id)}
    class="${classNames('govuk-hint', options.classes)}"
    ${attributes(options.attributes)}
  >
    ${contentOf(options)}
  </div>`;
}
