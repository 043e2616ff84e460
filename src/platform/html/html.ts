import { safeAddress } from './address.ts';
import { escape } from './escape.ts';
import { Html, render } from './markup.ts';
import { type Hole, templateOf } from './template.ts';

/** What may stand in a hole of `html`: text is escaped, `Html` is not, lists are joined, nothing prints nothing. */
export type HtmlValue = Html | string | number | bigint | false | null | undefined | readonly HtmlValue[];

/**
 * Builds markup from a template. Every string in a hole is escaped, an address that would run code becomes `#`, and a
 * template with a hole in which escaping does not protect throws when it is first used.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const { pieces, holes } = templateOf(strings);
  let markup = pieces[0] ?? '';
  for (let index = 0; index < values.length; index += 1) {
    markup += filled(holes[index], values[index]) + (pieces[index + 1] ?? '');
  }
  return new Html(markup);
}

function filled(hole: Hole | undefined, value: HtmlValue): string {
  if (hole === 'attributes') return attributesOf(value);
  if (hole === 'address' && typeof value === 'string') return escape(safeAddress(value));
  return markupOf(value);
}

function markupOf(value: HtmlValue): string {
  if (typeof value === 'string') return escape(value);
  if (value instanceof Html) return render(value);
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'object') return joined(value, markupOf);
  return escape(String(value));
}

function joined(values: readonly HtmlValue[], one: (value: HtmlValue) => string): string {
  let markup = '';
  for (const value of values) markup += one(value);
  return markup;
}

/** Between the attributes of a tag a string could bring an attribute of its own, so only a bare name passes. */
function attributesOf(value: HtmlValue): string {
  if (typeof value === 'object' && value !== null && !(value instanceof Html))
    return joined(value, attributesOf);
  const markup = markupOf(value);
  if (markup === '' || markup.startsWith(' ')) return markup;
  if (typeof value === 'string' && !/^[a-z][a-z-]*$/u.test(value)) {
    throw new TypeError('Attributes with values are written out in the template or made with attributes()');
  }
  return ` ${markup}`;
}
