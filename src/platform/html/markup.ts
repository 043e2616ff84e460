/**
 * Markup that is safe to send. Only `html` and the components make it: a string, or anything that came out of JSON,
 * can never pass for it, because the text stands in a private field.
 */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  static markupOf(html: Html): string {
    return html.#markup;
  }
}

/** The text of the markup, ready to send. */
export function render(markup: Html): string {
  return Html.markupOf(markup);
}

/** Takes a string for markup as it stands. The door does not export it: outside this folder there is no such way. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

export const nothing: Html = new Html('');
