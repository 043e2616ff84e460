import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import type { Attributes } from '../attributes.ts';
import type { Perhaps, Text } from './content.ts';
import { field, type FieldOptions, surrounded } from './field.ts';

export interface SelectItem {
  /** The text, when left out. */
  readonly value?: string | number | boolean | undefined;
  readonly text?: Text | undefined;
  readonly selected?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface SelectOptions extends FieldOptions {
  readonly items?: readonly Perhaps<SelectItem>[] | undefined;
  readonly value?: string | number | undefined;
}

export function select(options: SelectOptions): Html {
  const classes = classNames('govuk-select', options.classes, options.errorMessage && 'govuk-select--error');
  return field(options, ({ id, describedBy }) =>
    surrounded(
      options.formGroup,
      html`<select
        class="${classes}"
        id="${id}"
        name="${options.name}"
        ${attribute('disabled', options.disabled)}
        ${attribute('aria-describedby', describedBy)}
        ${attributes(options.attributes)}
      >
        ${options.items?.map((item) => item && option(item, options.value))}
      </select>`,
    ),
  );
}

function option(item: SelectItem, chosen: string | number | undefined): Html {
  return html`<option
    ${item.value !== undefined && attributes({ value: item.value })}
    ${attribute('selected', isSelected(item, chosen))}
    ${attribute('disabled', item.disabled)}
    ${attributes(item.attributes)}
  >
    ${item.text}
  </option>`;
}

function isSelected(item: SelectItem, chosen: string | number | undefined): boolean {
  if (item.selected !== undefined) return item.selected;
  return chosen !== undefined && chosen !== '' && String(item.value ?? item.text) === String(chosen);
}
