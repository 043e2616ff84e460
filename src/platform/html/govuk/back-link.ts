import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf, hasContent } from './content.ts';

export interface BackLinkOptions extends ComponentOptions, Content {
  readonly href?: string | undefined;
}

export function backLink(options: BackLinkOptions): Html {
  const words = hasContent(options) ? contentOf(options) : 'Back';
  return html`<a
    href="${options.href ?? '#'}"
    class="${classNames('govuk-back-link', options.classes)}"
    ${attributes(options.attributes)}
    >${words}</a
  >`;
}
