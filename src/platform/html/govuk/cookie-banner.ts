import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { button } from './button.ts';
import {
  type ComponentOptions,
  type Content,
  contentOf,
  hasContent,
  isFilled,
  type Text,
} from './content.ts';

export interface CookieBannerAction extends ComponentOptions {
  readonly text: Text;
  readonly type?: 'submit' | 'button' | undefined;
  /** With an address the action is a link, unless its type is `button`. */
  readonly href?: string | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

export interface CookieBannerMessage extends ComponentOptions, Content {
  readonly headingText?: Text | undefined;
  readonly headingHtml?: Html | undefined;
  readonly role?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly actions?: readonly CookieBannerAction[] | undefined;
}

export interface CookieBannerOptions extends ComponentOptions {
  readonly ariaLabel?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly messages: readonly CookieBannerMessage[];
}

export function cookieBanner(options: CookieBannerOptions): Html {
  return html`<div
    class="${classNames('govuk-cookie-banner', options.classes)}"
    data-nosnippet
    role="region"
    aria-label="${options.ariaLabel ?? 'Cookie banner'}"
    ${attribute('hidden', options.hidden)}
    ${attributes(options.attributes)}
  >
    ${options.messages.map(message)}
  </div>`;
}

function message(options: CookieBannerMessage): Html {
  return html`<div
    class="${classNames('govuk-cookie-banner__message', options.classes, 'govuk-width-container')}"
    ${attribute('role', options.role)}
    ${attributes(options.attributes)}
    ${attribute('hidden', options.hidden)}
  >
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${title({ text: options.headingText, html: options.headingHtml })}
        <div class="govuk-cookie-banner__content">${body(options)}</div>
      </div>
    </div>
    ${options.actions && html`<div class="govuk-button-group">${options.actions.map(action)}</div>`}
  </div>`;
}

function title(words: Content): Html | false {
  return (
    hasContent(words) &&
    html`<h2 class="govuk-cookie-banner__heading govuk-heading-m">${contentOf(words)}</h2>`
  );
}

function body(options: Content): Html | false {
  if (isFilled(options.html)) return options.html;
  return hasContent(options) && html`<p class="govuk-body">${options.text}</p>`;
}

function action(options: CookieBannerAction): Html {
  if (options.href === undefined || options.type === 'button') {
    return button({ ...options, type: options.type ?? 'button' });
  }
  return html`<a
    class="${classNames('govuk-link', options.classes)}"
    href="${options.href}"
    ${attributes(options.attributes)}
    >${options.text}</a
  >`;
}
