import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { actionLink, actionList, type SummaryActions } from './summary-action.ts';
import { type SummaryCard, summaryCard } from './summary-card.ts';
import { type ComponentOptions, type Content, contentOf, type Perhaps } from './content.ts';

export interface SummaryCell extends Content {
  readonly classes?: string | undefined;
}

export interface SummaryRow {
  readonly classes?: string | undefined;
  readonly key: SummaryCell;
  readonly value?: SummaryCell | undefined;
  readonly actions?: SummaryActions | undefined;
}

export interface SummaryListOptions extends ComponentOptions {
  readonly rows: readonly Perhaps<SummaryRow>[];
  readonly card?: SummaryCard | undefined;
}

export function summaryList(options: SummaryListOptions): Html {
  const anyActions = options.rows.some((row) => row && (row.actions?.items?.length ?? 0) > 0);
  const list = html`<dl
    class="${classNames('govuk-summary-list', options.classes)}"
    ${attributes(options.attributes)}
  >
    ${options.rows.map((row) => row && summaryRow(row, anyActions, options.card?.title))}
  </dl>`;
  return options.card ? summaryCard(options.card, list) : list;
}

function summaryRow(row: SummaryRow, anyActions: boolean, cardTitle: Content | undefined): Html {
  const lacksActions = anyActions && row.actions?.items === undefined;
  const classes = classNames(
    'govuk-summary-list__row',
    lacksActions && 'govuk-summary-list__row--no-actions',
    row.classes,
  );
  return html`<div class="${classes}">
    <dt class="${classNames('govuk-summary-list__key', row.key.classes)}">${contentOf(row.key)}</dt>
    <dd class="${classNames('govuk-summary-list__value', row.value?.classes)}">${contentOf(row.value)}</dd>
    ${row.actions && rowActions(row.actions, cardTitle)}
  </div>`;
}

function rowActions(actions: SummaryActions, cardTitle: Content | undefined): Html | false {
  const [first, ...others] = actions.items ?? [];
  if (first === undefined) return false;
  return html`<dd class="${classNames('govuk-summary-list__actions', actions.classes)}">
    ${
      others.length === 0
        ? actionLink(first, cardTitle)
        : html`<ul class="govuk-summary-list__actions-list">
            ${actionList([first, ...others], 'govuk-summary-list__actions-list-item', cardTitle)}
          </ul>`
    }
  </dd>`;
}
