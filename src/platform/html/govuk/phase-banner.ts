import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf } from './content.ts';
import { tag, type TagOptions } from './tag.ts';

export interface PhaseBannerOptions extends ComponentOptions, Content {
  readonly tag?: TagOptions | undefined;
}

export function phaseBanner(options: PhaseBannerOptions): Html {
  const tagClasses = classNames('govuk-phase-banner__content__tag', options.tag?.classes);
  return html`<div
    class="${classNames('govuk-phase-banner govuk-width-container', options.classes)}"
    ${attributes(options.attributes)}
  >
    <p class="govuk-phase-banner__content">
      ${tag({ text: options.tag?.text, html: options.tag?.html, classes: tagClasses })}
      <span class="govuk-phase-banner__text"> ${contentOf(options)} </span>
    </p>
  </div>`;
}
