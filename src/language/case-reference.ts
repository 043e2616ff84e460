import { z } from 'zod';
import type { Brand } from './brand.ts';

/**
 * The public reference of a request or case, eight characters without its hyphen: seven drawn at random and a check
 * character. 23 characters that cannot be taken for one another on paper, no vowels (so no words), and 23 is prime, so
 * that every single wrong character and every swap of two is noticed.
 */
export type CaseReference = Brand<string, 'CaseReference'>;

export const referenceAlphabet = '23456789CDFGHJKMPQRTWXY';
const drawnLength = 7;

/** Builds a reference; `draw(below)` gives a random whole number from 0 to below - 1. */
export function drawReference(draw: (below: number) => number): CaseReference {
  const drawn = Array.from({ length: drawnLength }, () => draw(referenceAlphabet.length));
  return [...drawn, checkDigit(drawn)]
    .map((value) => referenceAlphabet.charAt(value))
    .join('') as CaseReference;
}

/** Reads a reference as people write it (any case, with or without hyphens and spaces); nothing if it does not check. */
export function parseReference(typed: string): CaseReference | undefined {
  const written = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  const values = Array.from(written, (character) => referenceAlphabet.indexOf(character));
  if (values.length !== drawnLength + 1 || values.includes(-1)) return undefined;
  return checkDigit(values.slice(0, drawnLength)) === values[drawnLength]
    ? (written as CaseReference)
    : undefined;
}

/** As it is shown and said: two groups of four, `7KQ4-2XW9`. */
export function sayReference(reference: CaseReference): string {
  return `${reference.slice(0, 4)}-${reference.slice(4)}`;
}

export const caseReference = z
  .string()
  .max(40, { error: 'malformed' })
  .transform((typed, context) => {
    const parsed = parseReference(typed);
    if (parsed) return parsed;
    context.issues.push({ code: 'custom', message: typed.trim() ? 'malformed' : 'missing', input: typed });
    return z.NEVER;
  });

function checkDigit(values: readonly number[]): number {
  const sum = values.reduce((total, value, index) => total + value * (index + 1), 0);
  const prime = referenceAlphabet.length;
  // The check character stands at weight 8, whose inverse modulo 23 is 3: the whole weighted sum comes to nought.
  return ((prime - (sum % prime)) * 3) % prime;
}
