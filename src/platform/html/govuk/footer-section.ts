import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { footerLink, type FooterLink } from './footer-link.ts';

export interface FooterSection {
  readonly title: string;
  /** Of the list below the title. */
  readonly columns?: number | undefined;
  readonly width?: string | undefined;
  readonly items?: readonly FooterLink[] | undefined;
}

export function footerSection(section: FooterSection): Html {
  const items = section.items ?? [];
  const columns = section.columns !== undefined && `govuk-footer__list--columns-${section.columns}`;
  return html`<div class="govuk-footer__section govuk-grid-column-${section.width ?? 'full'}">
    <h2 class="govuk-footer__heading govuk-heading-m">${section.title}</h2>
    ${
      items.length > 0 &&
      html`<ul class="${classNames('govuk-footer__list', columns)}">
        ${items.map((item) => isWhole(item) && html`<li class="govuk-footer__list-item">${footerLink(item)}</li>`)}
      </ul>`
    }
  </div>`;
}

function isWhole(item: FooterLink): boolean {
  return item.href !== undefined && item.href !== '' && item.text !== undefined && item.text !== '';
}
