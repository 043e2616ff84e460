import { render, trusted, type Html } from './markup.ts';
import { attributes } from './attributes.ts';

/**
 * Data for a script of ours, in an element that browsers do not run: `JSON.parse(element.textContent)` gives the value
 * back. No text in it can end the element.
 */
export function jsonScript(id: string, value: object): Html {
  const json = JSON.stringify(value).replaceAll(/[<>&]/gu, escaped);
  return trusted(`<script type="application/json"${render(attributes({ id }))}>${json}</script>`);
}

function escaped(character: string): string {
  return `\\u00${character.charCodeAt(0).toString(16)}`;
}
