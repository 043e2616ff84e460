import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { errorMessage, type ErrorMessageOptions } from './error-message.ts';
import { hint, type HintOptions } from './hint.ts';

export interface Described {
  readonly hint?: HintOptions | undefined;
  readonly errorMessage?: ErrorMessageOptions | undefined;
}

export interface Description {
  readonly markup: Html;
  /** The ids for `aria-describedby`, empty when nothing describes the control. */
  readonly describedBy: string;
}

/** The hint and the error message of a question, and their ids after those that the caller already has. */
export function description(prefix: string, options: Described, describedBy = ''): Description {
  const ids = describedBy === '' ? [] : [describedBy];
  if (options.hint) ids.push(`${prefix}-hint`);
  if (options.errorMessage) ids.push(`${prefix}-error`);
  return {
    describedBy: ids.join(' '),
    markup: html`${options.hint && hint({ ...options.hint, id: `${prefix}-hint` })}
    ${options.errorMessage && errorMessage({ ...options.errorMessage, id: `${prefix}-error` })}`,
  };
}
