import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { button } from './button.ts';
import { type ComponentOptions, type Content, contentOf, hasContent, type Text } from './content.ts';
import { heading } from './heading.ts';

export interface PanelAction extends ComponentOptions {
  readonly text: Text;
  readonly href?: string | undefined;
  readonly type?: 'submit' | 'button' | undefined;
}

export interface PanelActions extends ComponentOptions {
  readonly items?: readonly PanelAction[] | undefined;
}

export interface PanelOptions extends ComponentOptions, Content {
  readonly titleText?: Text | undefined;
  readonly titleHtml?: Html | undefined;
  readonly headingLevel?: number | undefined;
  /** Shown only on a panel with the class `govuk-panel--interruption`. */
  readonly actions?: PanelActions | undefined;
}

export function panel(options: PanelOptions): Html {
  const isInterruption = options.classes?.includes('govuk-panel--interruption') === true;
  const classes = classNames('govuk-panel', !isInterruption && 'govuk-panel--confirmation', options.classes);
  return html`<div class="${classes}" ${attributes(options.attributes)}>
    ${heading(options.headingLevel ?? 1, {
      class: 'govuk-panel__title',
      inside: contentOf({ text: options.titleText, html: options.titleHtml }),
    })}
    ${hasContent(options) && html`<div class="govuk-panel__body">${contentOf(options)}</div>`}
    ${isInterruption && options.actions && panelActions(options.actions)}
  </div>`;
}

function panelActions(actions: PanelActions): Html {
  const items = actions.items ?? [];
  return html`<div
    class="${classNames('govuk-panel__actions', actions.classes)}"
    ${attributes(actions.attributes)}
  >
    ${items.length > 0 && html`<div class="govuk-button-group">${items.map((action) => html`${panelAction(action)} `)}</div>`}
  </div>`;
}

function panelAction(action: PanelAction): Html {
  if (action.href !== undefined && action.type !== 'button') return link(action, action.href);
  return button({
    ...action,
    type: action.type ?? 'button',
    classes: classNames('govuk-button--inverse', action.classes),
  });
}

function link(action: PanelAction, href: string): Html {
  return html`<a
    class="${classNames('govuk-link govuk-link--inverse', action.classes)}"
    href="${href}"
    ${attributes(action.attributes)}
    >${action.text}</a
  >`;
}
