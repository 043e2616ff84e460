import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import {
  type ComponentOptions,
  type Content,
  contentOf,
  hasContent,
  isFilled,
  type Perhaps,
} from './content.ts';
import { heading } from './heading.ts';
import { translation } from './translation.ts';

export interface AccordionSection {
  readonly heading: Content;
  readonly summary?: Content | undefined;
  readonly content?: Content | undefined;
  readonly expanded?: boolean | undefined;
}

export interface AccordionOptions extends ComponentOptions {
  /** Unique on the site: the browser remembers by it which sections stood open. */
  readonly id: string;
  readonly headingLevel?: number | undefined;
  readonly items: readonly Perhaps<AccordionSection>[];
  readonly rememberExpanded?: boolean | undefined;
  readonly hideAllSectionsText?: string | undefined;
  readonly hideSectionText?: string | undefined;
  readonly hideSectionAriaLabelText?: string | undefined;
  readonly showAllSectionsText?: string | undefined;
  readonly showSectionText?: string | undefined;
  readonly showSectionAriaLabelText?: string | undefined;
}

export function accordion(options: AccordionOptions): Html {
  return html`<div
    class="${classNames('govuk-accordion', options.classes)}"
    data-module="govuk-accordion"
    id="${options.id}"
    ${translation('hide-all-sections', options.hideAllSectionsText)}
    ${translation('hide-section', options.hideSectionText)}
    ${translation('hide-section-aria-label', options.hideSectionAriaLabelText)}
    ${translation('show-all-sections', options.showAllSectionsText)}
    ${translation('show-section', options.showSectionText)}
    ${translation('show-section-aria-label', options.showSectionAriaLabelText)}
    ${attribute('data-remember-expanded', options.rememberExpanded?.toString())}
    ${attributes(options.attributes)}
  >
    ${options.items.map((item, index) => item && section(options, item, index + 1))}
  </div>`;
}

function section(options: AccordionOptions, item: AccordionSection, number: number): Html {
  const expanded = item.expanded === true && 'govuk-accordion__section--expanded';
  return html`<div class="${classNames('govuk-accordion__section', expanded)}">
    <div class="govuk-accordion__section-header">
      ${heading(options.headingLevel ?? 2, {
        class: 'govuk-accordion__section-heading',
        inside: html`<span class="govuk-accordion__section-button" id="${options.id}-heading-${number}">
          ${contentOf(item.heading)}
        </span>`,
      })}
      ${
        hasContent(item.summary) &&
        html`<div class="govuk-accordion__section-summary govuk-body" id="${options.id}-summary-${number}">
          ${contentOf(item.summary)}
        </div>`
      }
    </div>
    <div id="${options.id}-content-${number}" class="govuk-accordion__section-content">
      ${body(item.content)}
    </div>
  </div>`;
}

function body(content: Content | undefined): Html | false {
  if (isFilled(content?.html)) return content.html;
  return hasContent(content) && html`<p class="govuk-body">${content.text}</p>`;
}
