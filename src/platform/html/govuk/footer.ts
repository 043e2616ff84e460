import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf, hasContent } from './content.ts';
import { footerLink, type FooterLink } from './footer-link.ts';
import { type FooterSection, footerSection } from './footer-section.ts';
import { footerLicence } from './footer-licence.ts';
import { logo } from './logo.ts';

export interface FooterMeta extends Content {
  readonly visuallyHiddenTitle?: string | undefined;
  readonly items?: readonly FooterLink[] | undefined;
}

export interface FooterOptions extends ComponentOptions {
  readonly containerClasses?: string | undefined;
  readonly meta?: FooterMeta | undefined;
  readonly navigation?: readonly FooterSection[] | undefined;
  /** The Open Government Licence unless told; `null` for none. */
  readonly contentLicence?: Content | null | undefined;
  /** Crown copyright unless told; `null` for none, as a council is not the Crown. */
  readonly copyright?: Content | null | undefined;
  /** `false` leaves the crown out, which only GOV.UK may show. */
  readonly crown?: boolean | undefined;
}

export function footer(options: FooterOptions = {}): Html {
  const sections = options.navigation ?? [];
  return html`<div class="${classNames('govuk-footer', options.classes)}" ${attributes(options.attributes)}>
    <div class="${classNames('govuk-width-container', options.containerClasses)}">
      ${options.crown !== false && logo({ classes: 'govuk-footer__crown', useLogotype: false })}
      ${
        sections.length > 0 &&
        html`<div class="govuk-footer__navigation">${sections.map(footerSection)}</div>
          <hr class="govuk-footer__section-break" />`
      }
      <div class="govuk-footer__meta">
        <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
          ${options.meta && meta(options.meta)}
          ${options.contentLicence !== null && footerLicence(options.contentLicence)}
        </div>
        ${options.copyright !== null && copyright(options.copyright)}
      </div>
    </div>
  </div>`;
}

function meta(options: FooterMeta): Html {
  const items = options.items ?? [];
  return html`<h2 class="govuk-visually-hidden">${options.visuallyHiddenTitle ?? 'Support links'}</h2>
    ${
      items.length > 0 &&
      html`<ul class="govuk-footer__inline-list">
        ${items.map((item) => html`<li class="govuk-footer__inline-list-item">${footerLink(item)}</li>`)}
      </ul>`
    }
    ${hasContent(options) && html`<div class="govuk-footer__meta-custom">${contentOf(options)}</div>`}`;
}

const crownCopyright =
  'https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/';

function copyright(options: Content | undefined): Html {
  return html`<div class="govuk-footer__meta-item">
    <a class="govuk-footer__link govuk-footer__copyright-logo" href="${crownCopyright}">
      ${hasContent(options) ? contentOf(options) : '© Crown copyright'}
    </a>
  </div>`;
}
