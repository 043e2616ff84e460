import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { field, type FieldOptions, surrounded } from './field.ts';

export interface TextareaOptions extends FieldOptions {
  readonly value?: string | undefined;
  readonly rows?: number | string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly autocomplete?: string | undefined;
}

export function textarea(options: TextareaOptions): Html {
  const classes = classNames(
    'govuk-textarea',
    options.errorMessage && 'govuk-textarea--error',
    options.classes,
  );
  return field(options, ({ id, describedBy }) =>
    surrounded(
      options.formGroup,
      html`<textarea
        class="${classes}"
        id="${id}"
        name="${options.name}"
        rows="${options.rows ?? 5}"
        ${attribute('spellcheck', options.spellcheck?.toString())}
        ${attribute('disabled', options.disabled)}
        ${attribute('aria-describedby', describedBy)}
        ${attribute('autocomplete', options.autocomplete)}
        ${attributes(options.attributes)}
      >
${options.value}</textarea>`,
    ),
  );
}
