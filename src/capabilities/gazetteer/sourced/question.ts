import { createHash } from 'node:crypto';
import { normalised, parsePostcode, uprn } from '#language';
import type { AddressQuestion } from '../port.ts';

/** What a source is to be asked for what a person typed: a postcode and a number by themselves, everything else as words. */
export function questionOf(typed: string): AddressQuestion {
  const plain = normalised(typed).replaceAll(/\s+/g, ' ').trim();
  const postcode = parsePostcode(plain);
  if (postcode) return { kind: 'postcode', postcode };
  const number = /^\d{5,12}$/.test(plain) ? uprn.safeParse(plain) : undefined;
  return number?.success ? { kind: 'uprn', uprn: number.data } : { kind: 'words', typed: plain };
}

/** Under what its answer is kept: what was typed cannot be read from it, and another source's answers are others. */
export function digestOf(question: AddressQuestion, scope: string): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([scope, question.kind, sayQuestion(question)]))
    .digest();
}

function sayQuestion(question: AddressQuestion): string {
  if (question.kind === 'words')
    return question.typed
      .toUpperCase()
      .replaceAll(/[\s,.]+/g, ' ')
      .trim();
  return question.kind === 'postcode' ? question.postcode : String(question.uprn);
}
