import { attributes, type Attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import type { Text } from './content.ts';

export interface FooterLink {
  readonly text?: Text | undefined;
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export function footerLink(item: FooterLink): Html {
  return html`<a class="govuk-footer__link" href="${item.href}" ${attributes(item.attributes)}>
    ${item.text}
  </a>`;
}
