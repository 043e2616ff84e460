import { isCardNumber } from './card-scheme.ts';

/**
 * The text with every card number masked but for its last four digits, as PCI DSS (3.4.1) allows it to be shown. Whoever
 * types one into a box of ours meant well; kept, it would make every copy of the database a thing to steal.
 */
export function maskCards(text: string): string {
  if (!hasEnoughDigits(text)) return text;
  const hidden = new Set<number>();
  const groups = groupsIn(text);
  for (let first = 0; first < groups.length;) {
    const card = cardFrom(groups, first);
    for (const { at } of card?.digits.slice(0, -shown) ?? []) hidden.add(at);
    first += card?.groups ?? 1;
  }
  return hidden.size === 0 ? text : withHidden(text, hidden);
}

const shown = 4;
const maskedCard =
  /\*(?:[^*\p{Nd}\p{No}]{0,40}\*){8,14}[^*\p{Nd}\p{No}]{0,40}[\p{Nd}\p{No}](?:[^*\p{Nd}\p{No}]{0,40}[\p{Nd}\p{No}]){3}/u;

/** Whether a text has a number that was masked, so that whoever typed it can be told why it looks so. */
export function hasMaskedCard(text: string): boolean {
  return maskedCard.test(text);
}

const fewest = 13;
const most = 19;

type Digit = { readonly at: number; readonly value: string };
/** Digits without anything between them, and what stands between them and the next. */
type Group = {
  readonly digits: readonly Digit[];
  readonly number: string;
  readonly gap: 'near' | 'words' | 'end';
};

/** Almost every text ends here: 2,000 characters in 2 µs. */
function hasEnoughDigits(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Any character beyond ASCII may be a digit of another script.
    if (code >= 48 && code <= 57) digits += 1;
    else if (code > 127 && mayBeDigit(text, at)) digits += 1;
    if (digits >= fewest) return true;
  }
  return false;
}

const otherDigit = /^[\p{Nd}\p{No}]/u;

function mayBeDigit(text: string, at: number): boolean {
  return otherDigit.test(text.slice(at, at + 2));
}

const written = /[\p{Nd}\p{No}]/gu;
/** A sort code, a country and a bank in front: an account, whose digits may look like a card's. */
const account = /\b[A-Z]{2}\d{2}[ -]?[A-Z]{4}[ -]?(?:\d{4}[ -]?){3}\d{2}\b/g;

function groupsIn(text: string): readonly Group[] {
  const accounts = [...text.matchAll(account)].map(({ index, 0: whole }) => [index, index + whole.length]);
  const groups: { digits: Digit[]; number: string; gap: Group['gap'] }[] = [];
  let end = -1;
  for (const { 0: character, index } of text.matchAll(written)) {
    const value = valueOf(character);
    if (value === undefined || accounts.some(([from = 0, to = 0]) => index >= from && index < to)) continue;
    const last = groups.at(-1);
    if (last && index === end) {
      last.digits.push({ at: index, value });
      last.number += value;
    } else {
      if (last) last.gap = between(text.slice(end, index));
      groups.push({ digits: [{ at: index, value }], number: value, gap: 'end' });
    }
    end = index + character.length;
  }
  return groups;
}

/** Blanks, line ends, dashes, dots and what cannot be seen. */
const near = /^[\s\p{Cf}\p{Pd}._/\\|·•*+()[\]#]{1,6}$/u;
const words = /^[^\p{Nd}\p{No}]{1,40}$/u;

function between(text: string): Group['gap'] {
  if (near.test(text)) return 'near';
  return words.test(text) ? 'words' : 'end';
}

/** How the digits of cards are printed; with words between them they are looked for in these groups only. */
const printed = new Set([
  '4 4 4 4',
  '4 6 5',
  '4 6 4',
  '4 4 4 4 3',
  '4 4 4 1',
  '8 8',
  '6 13',
  '4 4 4 4 2',
  '4 4 4 4 1',
]);

type Card = { readonly digits: readonly Digit[]; readonly groups: number };

/** The card number that begins with this group: the shortest of 16 digits or so, before one that takes in what follows. */
function cardFrom(groups: readonly Group[], first: number): Card | undefined {
  // No card begins otherwise, and most numbers do.
  const begun = groups[first]?.digits[0]?.value ?? '-';
  return '234568'.includes(begun) ? readCard(groups, first) : undefined;
}

function readCard(groups: readonly Group[], first: number): Card | undefined {
  const sizes: number[] = [];
  let number = '';
  let isApart = false;
  for (const group of groups.slice(first, first + most)) {
    number += group.number;
    if (number.length > most) return undefined;
    sizes.push(group.number.length);
    if (number.length >= fewest && isWritten(sizes, number, isApart) && isCardNumber(number))
      return { digits: digitsOf(groups.slice(first, first + sizes.length)), groups: sizes.length };
    if (group.gap === 'end') return undefined;
    isApart ||= group.gap === 'words';
  }
  return undefined;
}

function digitsOf(groups: readonly Group[]): readonly Digit[] {
  return groups.flatMap(({ digits }) => digits);
}

/** Thirteen in odd groups are a place on the National Grid, north of Orkney; apart from one another, anything. */
function isWritten(sizes: readonly number[], number: string, isApart: boolean): boolean {
  const mayBeOdd = !isApart && number.length > fewest;
  return mayBeOdd || sizes.length === 1 || printed.has(sizes.join(' '));
}

/** What a digit of any script stands for. Each script has its ten in a row, and nought is the first of them. */
function valueOf(character: string): string | undefined {
  const plain = character.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  if (!/^\p{Nd}$/u.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  let nought = code;
  while (code - nought < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return String(code - nought);
}

function withHidden(text: string, hidden: ReadonlySet<number>): string {
  let masked = '';
  let at = 0;
  for (const character of text) {
    masked += hidden.has(at) ? '*' : character;
    at += character.length;
  }
  return masked;
}
