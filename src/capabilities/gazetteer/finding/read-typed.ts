import { parsePostcode } from '#language';
import { searchWords } from '../editions/search-words.ts';

/** What somebody typed to find an address. */
export type Sought = {
  /** A postcode or its beginning, without space; '' for none. */
  readonly postcode: string;
  readonly words: readonly string[];
  /** House and flat numbers, `12` or `12A`. */
  readonly numbers: readonly string[];
};

const longestTyped = 120;
const mostWords = 8;

const fullPostcode = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b/;
const beginning = /^[A-Z]{1,2}\d[A-Z\d]?(\s*\d[A-Z]{0,2})?$/;

/** Short forms that are not the beginning of the word they stand for. */
const shortForms: Readonly<Record<string, string>> = {
  BLVD: 'BOULEVARD',
  CT: 'COURT',
  FLT: 'FLAT',
  GDNS: 'GARDENS',
  HSE: 'HOUSE',
  LN: 'LANE',
  PK: 'PARK',
  RD: 'ROAD',
  TCE: 'TERRACE',
};

export function readTyped(typed: string): Sought {
  const capitals = typed.slice(0, longestTyped).toUpperCase().trim();
  const whole = parsePostcode(capitals);
  const found = fullPostcode.exec(capitals);
  if (found) return { postcode: `${found[1]}${found[2]}`, ...divided(capitals.replace(found[0], ' ')) };
  if (whole) return { postcode: whole.replace(' ', ''), words: [], numbers: [] };
  if (beginning.test(capitals)) return { postcode: capitals.replaceAll(/\s/g, ''), words: [], numbers: [] };
  return { postcode: '', ...divided(capitals) };
}

function divided(text: string): Pick<Sought, 'words' | 'numbers'> {
  const all = searchWords(text).slice(0, mostWords);
  return {
    words: all.filter((word) => !/\d/.test(word)).map((word) => shortForms[word] ?? word),
    numbers: all.filter((word) => /\d/.test(word)),
  };
}
