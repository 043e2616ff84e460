import { html, type HtmlValue } from '../html.ts';
import type { Html } from '../markup.ts';
import type { ComponentOptions, Content } from './content.ts';
import { type Described, description } from './description.ts';
import { fieldset, type FieldsetOptions } from './fieldset.ts';
import { formGroup } from './form-group.ts';

export interface ChoicesGroup extends ComponentOptions {
  readonly beforeInputs?: Content | undefined;
  readonly afterInputs?: Content | undefined;
}

/** What every question with several controls takes. */
export interface ChoicesOptions extends ComponentOptions, Described {
  readonly fieldset?: FieldsetOptions | undefined;
  readonly formGroup?: ChoicesGroup | undefined;
}

export interface ChoicesList {
  /** What the ids of hint and error message begin with. */
  readonly prefix: string;
  readonly describedBy?: string | undefined;
  readonly role?: string | undefined;
  /** `describedBy` stands on the fieldset, and on each control only where there is none. */
  readonly inside: (describedBy: string) => HtmlValue;
}

/** Hint, error message and controls, in a fieldset when one is asked for. */
export function choices(options: ChoicesOptions, list: ChoicesList): Html {
  const outside = options.fieldset?.describedBy ?? list.describedBy;
  const { markup, describedBy } = description(list.prefix, options, outside);
  const inner = html`${markup} ${list.inside(describedBy)}`;
  return formGroup(
    options.formGroup,
    options.errorMessage !== undefined,
    options.fieldset ? fieldset({ ...options.fieldset, role: list.role, describedBy, html: inner }) : inner,
  );
}
