import { z } from 'zod';
import { maskCards } from './mask-cards.ts';

/** PostgreSQL refuses U+0000 and no encoder can write a lone surrogate, so both are refused at the edge. */
export function isStorable(value: string): boolean {
  return !value.includes('\u0000') && value.isWellFormed();
}

/** NFC, with the line ends that browsers send (CRLF) made into plain ones. */
export function normalised(value: string): string {
  return value.replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC');
}

/**
 * Optional text of at most `most` characters (code points), trimmed, card numbers masked; what is left out is ''. The one
 * string schema.
 */
export function optionalText(most: number) {
  return z
    .string()
    .refine(isStorable, { error: 'unstorable' })
    .transform((value) => maskCards(normalised(value).trim()))
    .refine((value) => Array.from(value).length <= most, { error: 'too-long' })
    .default('');
}

/** Required text of 1 to `most` characters (code points), trimmed, NFC, without NUL or lone surrogates. */
export function text(most: number) {
  return optionalText(most).refine((value) => value !== '', { error: 'missing' });
}
