import { attribute } from '../attributes.ts';
import type { HtmlValue } from '../html.ts';
import { html } from '../html.ts';
import { type Html, trusted } from '../markup.ts';

export interface HeadingParts {
  readonly class: string;
  readonly id?: string | undefined;
  readonly inside: HtmlValue;
}

/** A heading of a level from 1 to 6. */
export function heading(level: number, parts: HeadingParts): Html {
  if (!Number.isInteger(level) || level < 1 || level > 6)
    throw new RangeError('A heading has a level from 1 to 6');
  const open = trusted(`<h${level}`);
  const close = trusted(`</h${level}>`);
  return html`${open} class="${parts.class}"${attribute('id', parts.id)}>${parts.inside}${close}`;
}
