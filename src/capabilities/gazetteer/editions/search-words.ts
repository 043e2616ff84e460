import { numberOf } from './address-line.ts';
import type { LineParts } from './address-line.ts';

/** The words of a text as they are sought: capitals without accents, apostrophes dropped, other punctuation a break. */
export function searchWords(text: string): string[] {
  const capitals = text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’‘`]/gu, '')
    .toUpperCase();
  return capitals.match(/[A-Z0-9]+/g) ?? [];
}

/** Every word of an address with a space before and after each, so that ` MIL` finds a beginning and ` 12 ` a number. */
export function wordsOf(line: string): string {
  return ` ${searchWords(line).join(' ')} `;
}

/** The words by which the address's street can be found: no numbers, which only choose within a street. */
export function namesIn(line: string): string[] {
  return searchWords(line).filter((word) => !/\d/.test(word));
}

/** A key that puts addresses in the order in which a person expects them: street, house 2 before 10, flats inside. */
export function sortKey({ organisation, sao, pao, street, locality }: LineParts): string {
  const house = pao.startNumber === null ? lastNumber : padded(numberOf(pao));
  const flat = padded(`${numberOf(sao)} ${sao.text}`);
  return [plain(street), plain(locality), house, padded(pao.text), flat, plain(organisation)].join(between);
}

/** Before every character of a word and before the space, so that nothing sorts before something. */
const between = '\t';

/** Buildings with a name alone come after the numbered ones. */
const lastNumber = '99999';

/** Numbers to five digits, so that text order is number order. */
function padded(text: string): string {
  return plain(text).replaceAll(/\d+/g, (digits) => digits.padStart(5, '0'));
}

function plain(text: string): string {
  return searchWords(text).join(' ');
}
