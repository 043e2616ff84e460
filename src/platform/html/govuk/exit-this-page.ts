import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { button } from './button.ts';
import { type ComponentOptions, type Content, hasContent } from './content.ts';
import { translation } from './translation.ts';

export interface ExitThisPageOptions extends ComponentOptions, Content {
  readonly id?: string | undefined;
  readonly redirectUrl?: string | undefined;
  readonly activatedText?: string | undefined;
  readonly timedOutText?: string | undefined;
  readonly pressTwoMoreTimesText?: string | undefined;
  readonly pressOneMoreTimeText?: string | undefined;
}

export function exitThisPage(options: ExitThisPageOptions): Html {
  return html`<div
    ${attribute('id', options.id)}
    class="${classNames('govuk-exit-this-page', options.classes)}"
    data-module="govuk-exit-this-page"
    ${attributes(options.attributes)}
    ${translation('activated', options.activatedText)}
    ${translation('timed-out', options.timedOutText)}
    ${translation('press-two-more-times', options.pressTwoMoreTimesText)}
    ${translation('press-one-more-time', options.pressOneMoreTimeText)}
  >
    ${button({
      html: hasContent(options) ? options.html : emergency,
      text: options.text,
      classes: 'govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button',
      href: options.redirectUrl ?? 'https://www.bbc.co.uk/weather',
      attributes: { rel: 'nofollow noreferrer' },
    })}
  </div>`;
}

const emergency = html`<span class="govuk-visually-hidden">Emergency</span> Exit this page`;
