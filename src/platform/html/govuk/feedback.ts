import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import {
  type ComponentOptions,
  type Content,
  contentOf,
  hasContent,
  isFilled,
  type Text,
} from './content.ts';
import { heading } from './heading.ts';

export interface FeedbackOptions extends ComponentOptions, Content {
  readonly titleText?: Text | undefined;
  readonly titleHtml?: Html | undefined;
  readonly headingLevel?: number | undefined;
}

export function feedback(options: FeedbackOptions): Html {
  return html`<div
    class="${classNames('govuk-feedback govuk-width-container', options.classes)}"
    ${attributes(options.attributes)}
  >
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${heading(options.headingLevel ?? 2, {
          class: 'govuk-feedback__title',
          inside: contentOf({ text: options.titleText, html: options.titleHtml }),
        })}
        ${hasContent(options) && html`<div class="govuk-feedback__body">${body(options)}</div>`}
      </div>
    </div>
  </div>`;
}

function body(options: Content): Html {
  return isFilled(options.html) ? options.html : html`<p class="govuk-body">${options.text}</p>`;
}
