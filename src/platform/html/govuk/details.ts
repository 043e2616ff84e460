import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf, type Text } from './content.ts';

export interface DetailsOptions extends ComponentOptions, Content {
  readonly id?: string | undefined;
  readonly summaryText?: Text | undefined;
  readonly summaryHtml?: Html | undefined;
  readonly open?: boolean | undefined;
}

export function details(options: DetailsOptions): Html {
  return html`<details
    ${attribute('id', options.id)}
    class="${classNames('govuk-details', options.classes)}"
    ${attributes(options.attributes)}
    ${attribute('open', options.open)}
  >
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">
        ${contentOf({ text: options.summaryText, html: options.summaryHtml })}
      </span>
    </summary>
    <div class="govuk-details__text">${contentOf(options)}</div>
  </details>`;
}
