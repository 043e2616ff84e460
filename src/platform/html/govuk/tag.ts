import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf } from './content.ts';

export interface TagOptions extends ComponentOptions, Content {}

export function tag(options: TagOptions): Html {
  return html`<strong class="${classNames('govuk-tag', options.classes)}" ${attributes(options.attributes)}>
    ${contentOf(options)}
  </strong>`;
}
