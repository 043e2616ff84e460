import type { Attributes } from '../attributes.ts';
import { type Html, render } from '../markup.ts';

export type Text = string | number;

/** Text is escaped; `html` wins over it where both are given. */
export interface Content {
  readonly text?: Text | undefined;
  readonly html?: Html | undefined;
}

/** What nearly every component takes for its outermost element. */
export interface ComponentOptions {
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** An entry of a list that may be switched off: `isOfficer && { … }`. */
export type Perhaps<Item> = Item | false | null | undefined | '';

export function contentOf(content: Content | undefined): Html | Text | undefined {
  return isFilled(content?.html) ? content.html : content?.text;
}

export function hasContent(content: Content | undefined): content is Content {
  return isFilled(content?.html) || (content?.text !== undefined && content.text !== '');
}

export function isFilled(markup: Html | undefined): markup is Html {
  return markup !== undefined && render(markup) !== '';
}
