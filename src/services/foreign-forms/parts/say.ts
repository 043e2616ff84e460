import type { InBoth, Tongue } from '#language';
import { toWrite } from '../../files/unwritten.ts';

/** One text in English and in Welsh, one of which may be still to be written. */
export type Said = readonly [en: string, cy: string];
export type Words = { readonly [name: string]: Said | Words };

/** Says a text in both languages; where there is no translation, what stands there is marked as still to be written. */
export type Say = (text: string, welsh?: string) => Said;

export function sayer({ isWelsh }: { readonly isWelsh: boolean }): Say {
  return (text, welsh = '') => {
    if (isWelsh) return [marked('en', text), text];
    return [text, welsh === '' ? marked('cy', text) : welsh];
  };
}

/** A sentence of ours that only English has. */
export function unsaid(text: string): Said {
  return [marked('en', text), marked('cy', text)];
}

function marked(tongue: Tongue, text: string): string {
  return `${toWrite[tongue]} ${text}`;
}

/** The words of one language. */
export function wordsIn(words: Words, tongue: Tongue): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(words).map(([name, said]) => [
      name,
      isSaid(said) ? said[tongue === 'en' ? 0 : 1] : wordsIn(said, tongue),
    ]),
  );
}

export function inBoth(words: Words): InBoth<Readonly<Record<string, unknown>>> {
  return { en: wordsIn(words, 'en'), cy: wordsIn(words, 'cy') };
}

function isSaid(words: Said | Words): words is Said {
  return Array.isArray(words);
}
