import { otherForms, weightOf } from '../../words/short-forms.ts';
import { isPartWord } from '../../words/unit-words.ts';
import type { Token, TypedNumber } from '../typed/read-typed.ts';

/** A word that is sought, and how well each word that an address may have would do for it. */
export type SoughtWord = {
  readonly kind: 'word';
  readonly text: string;
  readonly weight: number;
  readonly fits: ReadonlyMap<string, number>;
  /** What an address's word that begins so would do for it; nothing where it must be whole. */
  readonly asBeginning: number;
  /** Says only which part of a building is meant, so that no heading need have it. */
  readonly isOfPart: boolean;
};
export type SoughtUnit = {
  readonly kind: 'unit';
  readonly forms: readonly string[];
  readonly weight: number;
};
export type SoughtNumber = TypedNumber & { readonly weight: number };
export type Sought = SoughtWord | SoughtUnit | SoughtNumber;

/** How well a word does for one that was typed. The first is exactly that word, and each is worse than the one above. */
export const quality = {
  same: 1,
  /** `St` for Street, `Rd` for Road. */
  otherForm: 0.97,
  /** The end of the last word is not typed yet. */
  beginning: 0.92,
  /** Somebody was short: `rose cott, mill lane`. */
  beginningWithin: 0.88,
  oneSlip: 0.8,
  twoSlips: 0.65,
} as const;

const weights = { number: 1, unit: 0.25, part: 0.5, letter: 0.4 } as const;

export function soughtOf(tokens: readonly Token[]): Sought[] {
  return tokens.map((token): Sought => {
    if (token.kind === 'number') return { ...token, weight: weights.number };
    if (token.kind === 'unit')
      return { kind: 'unit', forms: [token.text, ...otherForms(token.text)], weight: weights.unit };
    return wordOf(token);
  });
}

export function wordOf({ text, isLast }: Omit<Extract<Token, { kind: 'word' }>, 'kind'>): SoughtWord {
  const others = otherForms(text).map((form) => [form, quality.otherForm] as const);
  const isOfPart = [text, ...otherForms(text)].some(isPartWord);
  return {
    kind: 'word',
    text,
    weight: isOfPart ? weights.part : weightOf(text),
    fits: new Map([...others, [text, quality.same]]),
    asBeginning: isLast ? quality.beginning : 0,
    isOfPart,
  };
}

/** The same, where it may say only which part of a building is meant. */
export function asPart(word: SoughtWord): SoughtWord {
  return { ...word, isOfPart: true, weight: weights.part };
}

/** The same with other words that would do, none in place of a better one. */
export function withFits(word: SoughtWord, more: Iterable<readonly [string, number]>): SoughtWord {
  const fits = new Map(word.fits);
  for (const [text, fit] of more) fits.set(text, Math.max(fit, fits.get(text) ?? 0));
  return { ...word, fits };
}

/** How well the best of some words does for one that is sought; 0 for not at all. */
export function bestFit({ text, fits, asBeginning }: SoughtWord, words: Iterable<string>): number {
  let best = 0;
  for (const word of words) {
    const fit = fits.get(word) ?? (asBeginning > 0 && word.startsWith(text) ? asBeginning : 0);
    if (fit > best) best = fit;
  }
  return best;
}
