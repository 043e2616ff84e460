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
  type Text,
} from './content.ts';
import { heading } from './heading.ts';

export interface NotificationBannerOptions extends ComponentOptions, Content {
  readonly titleText?: Text | undefined;
  readonly titleHtml?: Html | undefined;
  readonly titleHeadingLevel?: number | undefined;
  readonly titleId?: string | undefined;
  readonly type?: 'success' | undefined;
  /** `alert` for a success and `region` otherwise, unless told. */
  readonly role?: string | undefined;
  readonly disableAutoFocus?: boolean | undefined;
}

export function notificationBanner(options: NotificationBannerOptions): Html {
  const isSuccess = options.type === 'success';
  const titleId = options.titleId ?? 'govuk-notification-banner-title';
  const classes = classNames(
    'govuk-notification-banner',
    isSuccess && 'govuk-notification-banner--success',
    options.classes,
  );
  return html`<div
    class="${classes}"
    role="${options.role ?? (isSuccess ? 'alert' : 'region')}"
    aria-labelledby="${titleId}"
    data-module="govuk-notification-banner"
    ${attribute('data-disable-auto-focus', options.disableAutoFocus?.toString())}
    ${attributes(options.attributes)}
  >
    <div class="govuk-notification-banner__header">
      ${heading(options.titleHeadingLevel ?? 2, {
        class: 'govuk-notification-banner__title',
        id: titleId,
        inside: title(options, isSuccess),
      })}
    </div>
    <div class="govuk-notification-banner__content">${body(options)}</div>
  </div>`;
}

function title(options: NotificationBannerOptions, isSuccess: boolean): Html | Text | undefined {
  const given = { text: options.titleText, html: options.titleHtml };
  if (hasContent(given)) return contentOf(given);
  return isSuccess ? 'Success' : 'Important';
}

function body(options: NotificationBannerOptions): Html | false {
  if (isFilled(options.html)) return options.html;
  return hasContent(options) && html`<p class="govuk-notification-banner__heading">${options.text}</p>`;
}
