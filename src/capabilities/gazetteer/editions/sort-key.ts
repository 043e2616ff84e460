import { padded, searchWords } from '../words/search-words.ts';
import { numberOf } from './address-line.ts';
import type { AddressableObject, LineParts } from './address-line.ts';

/** Between the parts of a key, and between the words of one: nothing sorts before a dot, and a dot before a word goes on. */
const [between, joint] = [' ', '.'];

/** Buildings with a name alone come after the numbered ones. */
const lastNumber = '99999';

/**
 * Where an address stands in its street: house, building, flat, organisation, a space between. House 2 comes before house 10,
 * house 12 before 12-14 and 12A, the house before its flats. It begins the same for all that is in one building.
 */
export function sortKey({ organisation, sao, pao }: Pick<LineParts, 'organisation' | 'sao' | 'pao'>): string {
  return [buildingKey(pao), flatKey(sao), plain(organisation)].join(between);
}

/** What the key of every address in a building begins with, and then of every one in a flat. */
export function buildingKey(pao: AddressableObject): string {
  return [pao.startNumber === null ? lastNumber : padded(plain(numberOf(pao))), padded(plain(pao.text))].join(
    between,
  );
}

export function flatKey(sao: AddressableObject): string {
  return padded(plain(`${numberOf(sao)} ${sao.text}`));
}

export { between as betweenKeys };

function plain(text: string): string {
  return searchWords(text).join(joint);
}
