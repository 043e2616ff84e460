import { createHash } from 'node:crypto';
import type { LookupQuestion } from './port.ts';

/** What a source was asked, as it is remembered: of another source, or by another mapping, it is another question. */
export function digestOf(scope: string, question: LookupQuestion): Buffer {
  const sorted = Object.entries(question).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([scope, sorted]))
    .digest();
}
