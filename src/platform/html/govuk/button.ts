import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf, isFilled } from './content.ts';

export interface ButtonOptions extends ComponentOptions, Content {
  readonly id?: string | undefined;
  /** With an address the button is a link. */
  readonly href?: string | undefined;
  readonly type?: 'submit' | 'button' | 'reset' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly preventDoubleClick?: boolean | undefined;
  readonly isStartButton?: boolean | undefined;
}

export function button(options: ButtonOptions): Html {
  return options.href === undefined || options.href === '' ? buttonElement(options) : link(options);
}

function buttonElement(options: ButtonOptions): Html {
  return html`<button
    type="${options.type ?? 'submit'}"
    ${attribute('value', options.value)}
    ${attribute('name', options.name)}
    ${attribute('disabled', options.disabled)}
    ${attribute('aria-disabled', options.disabled === true && 'true')}
    ${attribute('data-prevent-double-click', options.preventDoubleClick?.toString())}
    ${common(options)}
  >
    ${inside(options)}
  </button>`;
}

function link(options: ButtonOptions): Html {
  return html`<a href="${options.href}" role="button" draggable="false" ${common(options)}>
    ${inside(options)}
  </a>`;
}

function common(options: ButtonOptions): Html {
  const classes = classNames(
    'govuk-button',
    options.classes,
    options.isStartButton === true && 'govuk-button--start',
  );
  return html`${attributes({ class: classes, 'data-module': 'govuk-button' })}${attributes(options.attributes)}${attribute('id', options.id)}`;
}

function inside(options: ButtonOptions): Html {
  const words = contentOf(options);
  if (options.isStartButton !== true) return html`${words}`;
  return html`${isFilled(options.html) ? html`<span>${words}</span>` : words}${startIcon}`;
}

// Flexbox drops white space between the children of a start button, hence the span round its markup.
const startIcon = html`<svg
  class="govuk-button__start-icon"
  xmlns="http://www.w3.org/2000/svg"
  width="17.5"
  height="19"
  viewBox="0 0 33 40"
  aria-hidden="true"
  focusable="false"
>
  <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
</svg>`;
