import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf } from './content.ts';

export interface SummaryAction extends ComponentOptions, Content {
  readonly href: string;
  /** What the action acts on, for those who hear the link alone. */
  readonly visuallyHiddenText?: string | undefined;
}

export interface SummaryActions {
  readonly classes?: string | undefined;
  readonly items?: readonly SummaryAction[] | undefined;
}

export function actionLink(action: SummaryAction, cardTitle: Content | undefined): Html {
  const subject = action.visuallyHiddenText ?? '';
  return html`<a
    class="${classNames('govuk-link', action.classes)}"
    href="${action.href}"
    ${attributes(action.attributes)}
    >${contentOf(action)}${
      (subject !== '' || cardTitle !== undefined) &&
      html`<span class="govuk-visually-hidden"
        >${subject !== '' && html` ${subject}`}${cardTitle && html` (${contentOf(cardTitle)})`}</span
      >`
    }</a
  >`;
}

export function actionList(
  actions: readonly SummaryAction[],
  itemClass: string,
  cardTitle: Content | undefined,
): readonly Html[] {
  return actions.map((action) => html`<li class="${itemClass}">${actionLink(action, cardTitle)}</li>`);
}
