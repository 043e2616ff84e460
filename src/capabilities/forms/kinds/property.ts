import { z } from 'zod';
import { addressFaults, byHand, fromGazetteer, handLines, readByHand, readChosen } from './by-hand.ts';
import { questionOf } from './kind.ts';
import type { Kind } from './kind.ts';

const question = questionOf('property', {});
export type PropertyQuestion = z.output<typeof question>;

const stored = z.union([fromGazetteer, byHand]);
/** A property of the gazetteer by its UPRN, or an address typed by hand. */
export type PropertyAnswer = z.output<typeof stored>;

const parts = ['find', 'uprn', ...handLines, 'postcode'] as const;

/** A property in the area: found by postcode (`find`) and chosen (`uprn`), or typed by hand. What was chosen goes before what was typed. */
export const property: Kind<PropertyQuestion, PropertyAnswer> = {
  question,
  asks: 'enter',
  compared: 'answered',
  parts: () => parts,
  faults: addressFaults,
  codes: () => [],
  stored: () => stored,
  read(_question, posted) {
    if (posted.one('uprn').trim() !== '') return readChosen(posted.one('uprn'));
    const typed = [...handLines, 'postcode'].some((part) => posted.one(part).trim() !== '');
    if (typed) return readByHand(posted);
    return posted.one('find').trim() === ''
      ? { empty: true }
      : { faults: [{ code: 'unchosen', part: 'find' }] };
  },
  given: (_question, answer) =>
    'uprn' in answer ? { uprn: String(answer.uprn) } : { ...answer, 'line-2': answer['line-2'] ?? '' },
  say: (_question, answer) => addressLines(answer).join('\n'),
  csv: (_question, answer) => ({
    uprn: answer && 'uprn' in answer ? String(answer.uprn) : '',
    address: answer ? addressLines(answer).join(', ') : '',
  }),
};

/** An address as it is written on an envelope. */
export function addressLines(answer: PropertyAnswer): readonly string[] {
  if ('uprn' in answer) return [answer.says ?? `UPRN ${String(answer.uprn)}`];
  return [answer['line-1'], answer['line-2'] ?? '', answer.town, answer.postcode].filter(
    (line) => line !== '',
  );
}
