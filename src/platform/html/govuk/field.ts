import { html, type HtmlValue } from '../html.ts';
import type { Html } from '../markup.ts';
import { type ComponentOptions, type Content, contentOf } from './content.ts';
import { description, type Described } from './description.ts';
import { formGroup } from './form-group.ts';
import { label, type LabelOptions } from './label.ts';

export interface FieldGroup extends ComponentOptions {
  readonly beforeInput?: Content | undefined;
  readonly afterInput?: Content | undefined;
}

/** What every question with one control takes. */
export interface FieldOptions extends ComponentOptions, Described {
  /** The name, unless told. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly label: LabelOptions;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly formGroup?: FieldGroup | undefined;
}

export interface Control {
  readonly id: string;
  readonly describedBy: string;
}

export function idOf(options: { readonly id?: string | undefined; readonly name: string }): string {
  return options.id === undefined || options.id === '' ? options.name : options.id;
}

/** Label, hint, error message and, below them, the control. */
export function field(options: FieldOptions, control: (described: Control) => HtmlValue): Html {
  const id = idOf(options);
  const { markup, describedBy } = description(id, options, options.describedBy);
  return formGroup(
    options.formGroup,
    options.errorMessage !== undefined,
    html`${label({ ...options.label, for: id })} ${markup} ${control({ id, describedBy })}`,
  );
}

/** The control between what the caller puts before and after it. */
export function surrounded(group: FieldGroup | undefined, control: HtmlValue): Html {
  return html`${contentOf(group?.beforeInput)} ${control} ${contentOf(group?.afterInput)}`;
}
