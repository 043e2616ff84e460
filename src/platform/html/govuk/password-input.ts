import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { button } from './button.ts';
import { classNames } from './class-names.ts';
import { contentOf } from './content.ts';
import { type FieldOptions, idOf } from './field.ts';
import { input } from './input.ts';
import { translation } from './translation.ts';

export interface PasswordInputOptions extends FieldOptions {
  readonly value?: string | undefined;
  readonly autocomplete?: 'current-password' | 'new-password' | undefined;
  readonly button?: { readonly classes?: string | undefined } | undefined;
  readonly showPasswordText?: string | undefined;
  readonly hidePasswordText?: string | undefined;
  readonly showPasswordAriaLabelText?: string | undefined;
  readonly hidePasswordAriaLabelText?: string | undefined;
  readonly passwordShownAnnouncementText?: string | undefined;
  readonly passwordHiddenAnnouncementText?: string | undefined;
}

export function passwordInput(options: PasswordInputOptions): Html {
  const id = idOf(options);
  return input({
    ...options,
    id,
    formGroup: {
      classes: classNames('govuk-password-input', options.formGroup?.classes),
      attributes: groupAttributes(options),
      beforeInput: options.formGroup?.beforeInput,
      afterInput: { html: html`${toggle(options, id)}${contentOf(options.formGroup?.afterInput)}` },
    },
    inputWrapper: { classes: 'govuk-password-input__wrapper' },
    classes: classNames('govuk-password-input__input govuk-js-password-input-input', options.classes),
    type: 'password',
    spellcheck: false,
    autocapitalize: 'none',
    autocomplete: options.autocomplete ?? 'current-password',
  });
}

function groupAttributes(options: PasswordInputOptions): Html {
  return html`${attributes({ 'data-module': 'govuk-password-input' })}
  ${translation('show-password', options.showPasswordText)}
  ${translation('hide-password', options.hidePasswordText)}
  ${translation('show-password-aria-label', options.showPasswordAriaLabelText)}
  ${translation('hide-password-aria-label', options.hidePasswordAriaLabelText)}
  ${translation('password-shown-announcement', options.passwordShownAnnouncementText)}
  ${translation('password-hidden-announcement', options.passwordHiddenAnnouncementText)}
  ${attributes(options.formGroup?.attributes)}`;
}

function toggle(options: PasswordInputOptions, id: string): Html {
  return button({
    type: 'button',
    classes: classNames(
      'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
      options.button?.classes,
    ),
    text: options.showPasswordText ?? 'Show',
    attributes: {
      'aria-controls': id,
      'aria-label': options.showPasswordAriaLabelText ?? 'Show password',
      hidden: { value: true, optional: true },
    },
  });
}
