import { searchWords } from '../../words/search-words.ts';

/** A number as an address has it. */
export type HouseNumber = { readonly number: number; readonly suffix: string };

/** What of an address line can be held against what was typed. */
export type LineFacts = {
  readonly words: readonly string[];
  readonly house: (HouseNumber & { readonly to: number | undefined }) | undefined;
  /** Numbers of the flat, and of the building where they are part of its name. */
  readonly parts: readonly HouseNumber[];
  /** Whether it is but a part of a building. */
  readonly isPart: boolean;
  /** The words of the flat. */
  readonly flat: readonly string[];
};

/** Reads them from the line and the key by which it is sorted: house, building, flat, organisation. */
export function lineFacts({ line, sort }: { readonly line: string; readonly sort: string }): LineFacts {
  const [house = '', building = '', flat = ''] = sort.split(' ');
  const [start, end] = numbersIn(house);
  return {
    words: searchWords(line),
    house: start && start.number !== noNumber ? { ...start, to: end?.number } : undefined,
    parts: [...numbersIn(flat), ...numbersIn(building)],
    isPart: flat !== '',
    flat: flat.split('.'),
  };
}

/** How the key writes that a building has no number. */
const noNumber = 99_999;

function numbersIn(text: string): HouseNumber[] {
  return [...text.matchAll(/\b(\d+)([A-Z]?)\b/g)].map(([, digits, suffix = '']) => ({
    number: Number(digits),
    suffix,
  }));
}
