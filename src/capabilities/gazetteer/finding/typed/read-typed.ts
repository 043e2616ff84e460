import { searchWords } from '../../words/search-words.ts';
import { isPartWord, isUnitWord } from '../../words/unit-words.ts';
import { divide } from './typed-postcode.ts';
import type { TypedPostcode } from './typed-postcode.ts';

/** One word of what was typed, and what kind of word it is. */
export type Token =
  | { readonly kind: 'word'; readonly text: string; readonly isLast: boolean }
  /** `flat`, `unit` beside a number: what people swap and leave out. */
  | { readonly kind: 'unit'; readonly text: string }
  | TypedNumber;

export type TypedNumber = {
  readonly kind: 'number';
  readonly text: string;
  readonly number: number;
  readonly suffix: string;
  /** `flat 12` is no house number. */
  readonly isOfUnit: boolean;
};

export type Typed = {
  readonly postcode?: TypedPostcode;
  readonly tokens: readonly Token[];
  /** What another system may call a property: capitals without spaces, or nothing where it can be no key. */
  readonly key: string;
  /** A number by itself, which may be a UPRN or a USRN. */
  readonly number?: number;
};

/** More than an address has; what follows is not looked at. */
const longestTyped = 200;
const mostWords = 12;

/** Takes apart what somebody typed to find an address. */
export function readTyped(typed: string): Typed {
  const text = typed.slice(0, longestTyped);
  const words = searchWords(text).flatMap(apart).slice(0, mostWords);
  const { postcode, others } = divide(words);
  const number = /^\s*\d{1,12}\s*$/.test(text) ? Number(text) : undefined;
  return {
    ...(postcode && { postcode }),
    ...(number !== undefined && { number }),
    tokens: tokensOf(others),
    key: keyIn(text),
  };
}

/** Keys are numbers with a few letters; whoever types a word is looking for an address. */
function keyIn(text: string): string {
  const key = text.toUpperCase().replaceAll(/[^\p{L}\p{N}/.-]/gu, '');
  return key.length > 50 || !/\d/.test(key) || /\p{L}{3}/u.test(text) ? '' : key;
}

/** `12HIGH` is two words; `12A`, `TH2`, `1BJ` and `1ST` are one. */
function apart(word: string): string[] {
  const [, digits, letters] = /^(\d+)([A-Z]{3,})$/.exec(word) ?? [];
  return digits !== undefined && letters !== undefined ? [digits, letters] : [word];
}

const ordinal = /^\d+(ST|ND|RD|TH)$/;
const numbered = /^0*(\d{1,5})([A-Z]?)$/;

function tokensOf(words: readonly string[]): Token[] {
  return words.map((text, at): Token => {
    const number = asNumber(text);
    if (number) return { kind: 'number', text, ...number, isOfUnit: isUnit(words, at - 1) };
    return isUnit(words, at)
      ? { kind: 'unit', text }
      : { kind: 'word', text, isLast: at === words.length - 1 };
  });
}

function asNumber(text: string): Pick<TypedNumber, 'number' | 'suffix'> | undefined {
  const [, digits, suffix = ''] = (ordinal.test(text) ? null : numbered.exec(text)) ?? [];
  return digits === undefined ? undefined : { number: Number(digits), suffix };
}

/** `flat 2`, `unit b`, but neither `Flat Iron Square` nor the flat of `first floor flat 12`. */
function isUnit(words: readonly string[], at: number): boolean {
  const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]];
  const isNumbered = asNumber(after) !== undefined || /^[A-Z]$/.test(after);
  return isUnitWord(word) && isNumbered && !(isPartWord(before) && !isUnitWord(before));
}
