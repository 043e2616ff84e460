import { attribute } from '../attributes.ts';
import { type Html, nothing } from '../markup.ts';
import { html } from '../html.ts';

/** A sentence for each CLDR plural category that the language has. */
export type Plurals = Readonly<Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>>;

/** A sentence that the component's script is to say, as the data attribute in which the script looks for it. */
export function translation(key: string, words: string | Plurals | undefined): Html {
  if (words === undefined) return nothing;
  if (typeof words === 'string') return attribute(`data-i18n.${key}`, words);
  return html`${Object.entries(words).map(([rule, text]) => attribute(`data-i18n.${key}.${rule}`, text))}`;
}
