import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type Choice, choice, choiceId, type Divider, divider } from './choice.ts';
import { choices, type ChoicesOptions } from './choices.ts';
import { contentOf, type Perhaps } from './content.ts';

export interface RadiosOptions extends ChoicesOptions {
  /** The name, unless told. */
  readonly idPrefix?: string | undefined;
  readonly name: string;
  readonly items: readonly Perhaps<Choice | Divider>[];
  readonly value?: string | number | null | undefined;
}

export function radios(options: RadiosOptions): Html {
  const prefix = options.idPrefix ?? options.name;
  return choices(options, {
    prefix,
    inside: () =>
      html`<div
        class="${classNames('govuk-radios', options.classes)}"
        ${attributes(options.attributes)}
        data-module="govuk-radios"
      >
        ${contentOf(options.formGroup?.beforeInputs)}
        ${options.items.map((item, index) => item && radio(options, item, choiceId(prefix, item, index)))}
        ${contentOf(options.formGroup?.afterInputs)}
      </div>`,
  });
}

function radio(options: RadiosOptions, item: Choice | Divider, id: string): Html {
  if ('divider' in item) return divider('radio', item);
  return choice(item, { kind: 'radio', id, name: options.name, checked: isChecked(options, item) });
}

function isChecked({ value }: RadiosOptions, item: Choice): boolean {
  if (item.checked !== undefined) return item.checked;
  return value !== undefined && value !== null && value !== '' && String(item.value) === String(value);
}
