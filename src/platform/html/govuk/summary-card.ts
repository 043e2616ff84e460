import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf } from './content.ts';
import { heading } from './heading.ts';
import { actionLink, actionList, type SummaryActions } from './summary-action.ts';

export interface SummaryCardTitle extends Content {
  readonly headingLevel?: number | undefined;
  readonly classes?: string | undefined;
}

export interface SummaryCard extends ComponentOptions {
  readonly title?: SummaryCardTitle | undefined;
  readonly actions?: SummaryActions | undefined;
}

export function summaryCard(card: SummaryCard, list: Html): Html {
  return html`<div class="${classNames('govuk-summary-card', card.classes)}" ${attributes(card.attributes)}>
    <div class="govuk-summary-card__title-wrapper">
      ${card.title && cardTitle(card.title)} ${card.actions && cardActions(card.actions, card.title)}
    </div>
    <div class="govuk-summary-card__content">${list}</div>
  </div>`;
}

function cardTitle(title: SummaryCardTitle): Html {
  return heading(title.headingLevel ?? 2, {
    class: classNames('govuk-summary-card__title', title.classes),
    inside: contentOf(title),
  });
}

function cardActions(actions: SummaryActions, title: SummaryCardTitle | undefined): Html | false {
  const [first, ...others] = actions.items ?? [];
  if (first === undefined) return false;
  const classes = classNames('govuk-summary-card__actions', actions.classes);
  if (others.length === 0) return html`<div class="${classes}">${actionLink(first, title)}</div>`;
  return html`<ul class="${classes}">
    ${actionList([first, ...others], 'govuk-summary-card__action', title)}
  </ul>`;
}
