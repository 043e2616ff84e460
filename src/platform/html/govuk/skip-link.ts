import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf } from './content.ts';

export interface SkipLinkOptions extends ComponentOptions, Content {
  readonly href?: string | undefined;
}

export function skipLink(options: SkipLinkOptions): Html {
  return html`<a
    href="${options.href ?? '#content'}"
    class="${classNames('govuk-skip-link', options.classes)}"
    ${attributes(options.attributes)}
    data-module="govuk-skip-link"
    >${contentOf(options)}</a
  >`;
}
