import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type Choice, choice, choiceId, type Divider, divider } from './choice.ts';
import { choices, type ChoicesOptions } from './choices.ts';
import { contentOf, type Perhaps } from './content.ts';

export interface Checkbox extends Choice {
  /** The question's name, unless told. */
  readonly name?: string | undefined;
  /** `exclusive` unticks every other box of the same name. */
  readonly behaviour?: 'exclusive' | undefined;
}

export interface CheckboxesOptions extends ChoicesOptions {
  /** The name, unless told. */
  readonly idPrefix?: string | undefined;
  readonly name: string;
  readonly items: readonly Perhaps<Checkbox | Divider>[];
  readonly values?: readonly (string | number)[] | undefined;
  readonly describedBy?: string | undefined;
}

export function checkboxes(options: CheckboxesOptions): Html {
  const prefix = options.idPrefix ?? options.name;
  return choices(options, {
    prefix,
    describedBy: options.describedBy,
    inside: (describedBy) =>
      html`<div
        class="${classNames('govuk-checkboxes', options.classes)}"
        ${attributes(options.attributes)}
        data-module="govuk-checkboxes"
      >
        ${contentOf(options.formGroup?.beforeInputs)}
        ${options.items.map(
          (item, index) =>
            item && checkbox(options, item, { id: choiceId(prefix, item, index), describedBy }),
        )}
        ${contentOf(options.formGroup?.afterInputs)}
      </div>`,
  });
}

function checkbox(
  options: CheckboxesOptions,
  item: Checkbox | Divider,
  control: { readonly id: string; readonly describedBy: string },
): Html {
  if ('divider' in item) return divider('checkbox', item);
  return choice(item, {
    kind: 'checkbox',
    id: control.id,
    name: item.name ?? options.name,
    checked: isChecked(options, item),
    behaviour: item.behaviour,
    describedBy: options.fieldset ? undefined : control.describedBy,
  });
}

function isChecked({ values }: CheckboxesOptions, item: Checkbox): boolean {
  if (item.checked !== undefined) return item.checked;
  return item.value !== undefined && values !== undefined && values.includes(item.value);
}
