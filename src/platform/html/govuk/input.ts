import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf, hasContent } from './content.ts';
import { type Control, field, type FieldOptions, surrounded } from './field.ts';

export interface AffixOptions extends ComponentOptions, Content {}

export interface InputOptions extends FieldOptions {
  readonly type?: string | undefined;
  readonly inputmode?: string | undefined;
  readonly value?: string | number | undefined;
  readonly prefix?: AffixOptions | undefined;
  readonly suffix?: AffixOptions | undefined;
  readonly autocomplete?: string | undefined;
  readonly autocapitalize?: string | undefined;
  readonly pattern?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly inputWrapper?: ComponentOptions | undefined;
}

export function input(options: InputOptions): Html {
  return field(options, (control) => wrapped(options, inputElement(options, control)));
}

function inputElement(options: InputOptions, control: Control): Html {
  const classes = classNames('govuk-input', options.classes, options.errorMessage && 'govuk-input--error');
  const type = options.type === undefined || options.type === '' ? 'text' : options.type;
  return html`<input
    class="${classes}"
    id="${control.id}"
    name="${options.name}"
    type="${type}"
    ${attribute('spellcheck', options.spellcheck?.toString())}
    ${attribute('value', options.value)}
    ${attribute('disabled', options.disabled)}
    ${attribute('aria-describedby', control.describedBy)}
    ${attribute('autocomplete', options.autocomplete)}
    ${attribute('autocapitalize', options.autocapitalize)}
    ${attribute('pattern', options.pattern)}
    ${attribute('inputmode', options.inputmode)}
    ${attributes(options.attributes)}
  />`;
}

function wrapped(options: InputOptions, element: Html): Html {
  const { prefix, suffix, formGroup, inputWrapper } = options;
  const neighbours = [prefix, suffix, formGroup?.beforeInput, formGroup?.afterInput];
  if (!neighbours.some(hasContent)) return element;
  const inside = html`${affix('prefix', prefix)} ${element} ${affix('suffix', suffix)}`;
  return html`<div
    class="${classNames('govuk-input__wrapper', inputWrapper?.classes)}"
    ${attributes(inputWrapper?.attributes)}
  >
    ${surrounded(formGroup, inside)}
  </div>`;
}

function affix(kind: 'prefix' | 'suffix', options: AffixOptions | undefined): Html | false {
  return (
    hasContent(options) &&
    html`<div
      class="${classNames(`govuk-input__${kind}`, options.classes)}"
      aria-hidden="true"
      ${attributes(options.attributes)}
    >
      ${contentOf(options)}
    </div>`
  );
}
