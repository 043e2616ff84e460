import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { attribute, type Attributes } from '../attributes.ts';
import { type ComponentOptions, type Content, contentOf, hasContent, type Text } from './content.ts';

export interface ErrorSummaryItem extends Content {
  /** `#` and the id of the control that is to be put right. */
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface ErrorSummaryOptions extends ComponentOptions {
  readonly titleText?: Text | undefined;
  readonly titleHtml?: Html | undefined;
  readonly descriptionText?: Text | undefined;
  readonly descriptionHtml?: Html | undefined;
  readonly errorList?: readonly ErrorSummaryItem[] | undefined;
  readonly disableAutoFocus?: boolean | undefined;
}

/** The alert has an element of its own inside the one that takes focus: with one element screen readers missed it. */
export function errorSummary(options: ErrorSummaryOptions): Html {
  const description = { text: options.descriptionText, html: options.descriptionHtml };
  const errors = options.errorList ?? [];
  return html`<div
    class="${classNames('govuk-error-summary', options.classes)}"
    ${attribute('data-disable-auto-focus', options.disableAutoFocus?.toString())}
    ${attributes(options.attributes)}
    data-module="govuk-error-summary"
  >
    <div role="alert">
      <h2 class="govuk-error-summary__title">
        ${contentOf({ text: options.titleText, html: options.titleHtml })}
      </h2>
      <div class="govuk-error-summary__body">
        ${hasContent(description) && html`<p>${contentOf(description)}</p>`}
        ${
          errors.length > 0 &&
          html`<ul class="govuk-list govuk-error-summary__list">
            ${errors.map((item) => html`<li>${entry(item)}</li>`)}
          </ul>`
        }
      </div>
    </div>
  </div>`;
}

function entry(item: ErrorSummaryItem): Html {
  const words = contentOf(item);
  if (item.href === undefined || item.href === '') return html`${words}`;
  return html`<a href="${item.href}" ${attributes(item.attributes)}>${words}</a>`;
}
