import type { Tongue } from './tongue.ts';

/** The words of a text in small letters without marks: `Café’s bins` gives `cafe`, `s`, `bins`. */
export function plainWords(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Words that are in every sentence, in English and in Welsh, and tell nothing. */
const common = new Set(
  plainWords(
    'a an and at can do for from has have how i in is it my need not of on or our some the there to want was we were what when where with you your ' +
      'y yr i ac am ar at chi dw eich ei fi fy gan mae na ni o oes rwy sut un wedi wrth yn yw',
  ),
);

/** Of the plain words of a text those that tell something; all of them where none does. */
export function tellingWords(text: string): readonly string[] {
  const words = plainWords(text);
  const telling = words.filter((word) => !common.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Whether a word that somebody types may mean another, both plain: as its beginning, in another number or form, with one letter
 * wrong, and in Welsh in its mutations.
 */
export function isLike(typed: string, own: string, tongue: Tongue): boolean {
  if (begins(own, typed) || isMistyped(typed, own)) return true;
  if (tongue === 'en' || typed.length < fewestOfForm) return false;
  return formsOf(own).some((form) => formsOf(typed).some((other) => begins(form, other)));
}

/** Shorter words have no endings to be taken off, and too many neighbours. */
const fewestOfForm = 3;
const fewestMistyped = 5;
const endings = /(?<=^.{3,})(?:ings?|ed|e?s|i?au|oedd|ion)$/;

function begins(own: string, typed: string): boolean {
  return own.startsWith(typed) || own.startsWith(typed.replace(endings, ''));
}

/** One letter wrong, missing, too many, or two in the wrong order, also where the word goes on. */
function isMistyped(typed: string, own: string): boolean {
  if (typed.length < fewestMistyped || typed[0] !== own[0]) return false;
  const beginnings = [-1, 0, 1].map((more) => own.slice(0, typed.length + more));
  return [own, ...beginnings].some((part) => isOneApart(typed, part));
}

function isOneApart(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [rest, others] = [one.slice(at), other.slice(at)];
  const swapped = rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2);
  return (
    rest.slice(1) === others.slice(1) ||
    rest.slice(1) === others ||
    rest === others.slice(1) ||
    swapped === others
  );
}

/** Beginnings of Welsh words after a mutation, and what the dictionary has them under. */
const mutations = [
  ['ngh', 'c'],
  ['mh', 'p'],
  ['nh', 't'],
  ['ng', 'g'],
  ['dd', 'd'],
  ['ph', 'p'],
  ['th', 't'],
  ['ch', 'c'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'c'],
  ['f', 'b'],
  ['f', 'm'],
  ['l', 'll'],
  ['r', 'rh'],
  ['m', 'b'],
  ['n', 'd'],
] as const;

function formsOf(word: string): readonly string[] {
  const found = mutations
    .filter(([mutated, radical]) => word.startsWith(mutated) && !word.startsWith(radical))
    .map(([mutated, radical]) => radical + word.slice(mutated.length));
  return [word, ...found, ...(/^[aeiouwylr]/.test(word) ? [`g${word}`] : [])];
}
