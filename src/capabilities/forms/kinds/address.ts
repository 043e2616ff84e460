import { z } from 'zod';
import { abroad, addressFaults, byHand, fromGazetteer, handLines } from './by-hand.ts';
import { readAbroad, readByHand, readChosen } from './by-hand.ts';
import { questionOf } from './kind.ts';
import type { Kind } from './kind.ts';

const question = questionOf('address', {});
export type AddressQuestion = z.output<typeof question>;

const stored = z.union([fromGazetteer, byHand, abroad]);
/** Where somebody lives or is written to: in the gazetteer, elsewhere in the United Kingdom, or abroad. */
export type AddressAnswer = z.output<typeof stored>;

const hand = [...handLines, 'postcode', 'country'] as const;
const parts = ['find', 'uprn', ...hand] as const;

/** Any address: found by postcode and chosen, or typed by hand; with a country it is one abroad. It is not the place of a service. */
export const address: Kind<AddressQuestion, AddressAnswer> = {
  question,
  asks: 'enter',
  compared: 'answered',
  parts: () => parts,
  faults: {
    en: {
      ...addressFaults.en,
      malformed: () => 'Enter a full UK postcode, or the country if it is not the UK',
    },
    cy: {
      ...addressFaults.cy,
      malformed: () => 'Rhowch god post llawn yn y Deyrnas Unedig, neu’r wlad os nad y DU ydyw',
    },
  },
  codes: () => [],
  stored: () => stored,
  read(_question, posted) {
    if (posted.one('uprn').trim() !== '') return readChosen(posted.one('uprn'));
    if (posted.one('country').trim() !== '') return readAbroad(posted);
    if (hand.some((part) => posted.one(part).trim() !== '')) return readByHand(posted);
    return posted.one('find').trim() === ''
      ? { empty: true }
      : { faults: [{ code: 'unchosen', part: 'find' }] };
  },
  given: (_question, answer) =>
    'uprn' in answer
      ? { uprn: String(answer.uprn) }
      : { ...answer, 'line-2': answer['line-2'] ?? '', postcode: answer.postcode ?? '' },
  say: (_question, answer) => linesOf(answer).join('\n'),
  csv: (_question, answer) => ({
    uprn: answer && 'uprn' in answer ? String(answer.uprn) : '',
    address: answer ? linesOf(answer).join(', ') : '',
  }),
};

function linesOf(answer: AddressAnswer): readonly string[] {
  if ('uprn' in answer) return [answer.says ?? `UPRN ${String(answer.uprn)}`];
  const country = 'country' in answer ? answer.country : '';
  return [answer['line-1'], answer['line-2'] ?? '', answer.town, answer.postcode ?? '', country].filter(
    (line) => line !== '',
  );
}
