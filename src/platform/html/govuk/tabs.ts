import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import type { Attributes } from '../attributes.ts';
import {
  type ComponentOptions,
  type Content,
  hasContent,
  isFilled,
  type Perhaps,
  type Text,
} from './content.ts';

export interface Tab {
  /** The prefix and the tab's number, unless told. */
  readonly id?: string | undefined;
  readonly label: Text;
  readonly attributes?: Attributes | undefined;
  readonly panel: Content & { readonly attributes?: Attributes | undefined };
}

export interface TabsOptions extends ComponentOptions {
  readonly id?: string | undefined;
  readonly idPrefix?: string | undefined;
  readonly title?: Text | undefined;
  readonly items?: readonly Perhaps<Tab>[] | undefined;
}

export function tabs(options: TabsOptions): Html {
  return html`<div
    ${attribute('id', options.id)}
    class="${classNames('govuk-tabs', options.classes)}"
    ${attributes(options.attributes)}
    data-module="govuk-tabs"
  >
    <h2 class="govuk-tabs__title">${options.title ?? 'Contents'}</h2>
    ${
      (options.items?.length ?? 0) > 0 &&
      html`<ul class="govuk-tabs__list">
        ${each(options, tabLink)}
      </ul>`
    }
    ${each(options, tabPanel)}
  </div>`;
}

interface PlacedTab extends Tab {
  readonly id: string;
  readonly isFirst: boolean;
}

function each(options: TabsOptions, show: (tab: PlacedTab) => Html): readonly Perhaps<Html>[] {
  return (options.items ?? []).map(
    (tab, index) =>
      tab && show({ ...tab, id: tab.id ?? `${options.idPrefix ?? ''}-${index + 1}`, isFirst: index === 0 }),
  );
}

function tabLink(tab: PlacedTab): Html {
  const classes = classNames('govuk-tabs__list-item', tab.isFirst && 'govuk-tabs__list-item--selected');
  return html`<li class="${classes}">
    <a class="govuk-tabs__tab" href="#${tab.id}" ${attributes(tab.attributes)}> ${tab.label} </a>
  </li>`;
}

function tabPanel(tab: PlacedTab): Html {
  const classes = classNames('govuk-tabs__panel', !tab.isFirst && 'govuk-tabs__panel--hidden');
  return html`<div class="${classes}" id="${tab.id}" ${attributes(tab.panel.attributes)}>
    ${inside(tab.panel)}
  </div>`;
}

function inside(panel: Content): Html | false {
  if (isFilled(panel.html)) return panel.html;
  return hasContent(panel) && html`<p class="govuk-body">${panel.text}</p>`;
}
