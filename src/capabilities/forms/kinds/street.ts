import { text, usrn } from '#language';
import { z } from 'zod';
import { questionOf, readText } from './kind.ts';
import type { Kind } from './kind.ts';

const most = 200;
const question = questionOf('street', {});
export type StreetQuestion = z.output<typeof question>;

const chosen = z.strictObject({
  usrn: usrn.transform(Number),
  /** The gazetteer's own words for it, put in by whoever looked it up, never by the browser. */
  says: text(300).optional(),
});
const described = z.strictObject({ street: text(most) });
const stored = z.union([chosen, described]);
/** A street of the gazetteer by its USRN, or one that it does not have, in words. */
export type StreetAnswer = z.output<typeof stored>;

const parts = ['find', 'usrn', 'street'] as const;

/** A street: sought by its name (`find`) and chosen (`usrn`), or typed by hand. What was chosen goes before what was typed. */
export const street: Kind<StreetQuestion, StreetAnswer> = {
  question,
  asks: 'enter',
  compared: 'answered',
  parts: () => parts,
  faults: {
    en: {
      unchosen: () => 'Select the street, or enter its name yourself',
      unknown: () => 'Select the street again, or enter its name yourself',
    },
    cy: {
      unchosen: () => 'Dewiswch y stryd, neu rhowch ei henw eich hun',
      unknown: () => 'Dewiswch y stryd eto, neu rhowch ei henw eich hun',
    },
  },
  codes: () => [],
  stored: () => stored,
  read(_question, posted) {
    const picked = posted.one('usrn').trim();
    if (picked !== '') {
      const read = usrn.safeParse(picked);
      return read.success
        ? { answer: { usrn: Number(read.data) } }
        : { faults: [{ code: 'unknown', part: 'usrn' }] };
    }
    const typed = readText(most, posted.one('street').replaceAll(/[\r\n]+/g, ' '));
    if ('faults' in typed) return { faults: typed.faults.map((fault) => ({ ...fault, part: 'street' })) };
    if ('answer' in typed) return { answer: { street: typed.answer } };
    return posted.one('find').trim() === ''
      ? { empty: true }
      : { faults: [{ code: 'unchosen', part: 'find' }] };
  },
  given: (_question, answer) =>
    'usrn' in answer ? { usrn: String(answer.usrn) } : { street: answer.street },
  say: (_question, answer) => streetWords(answer),
  csv: (_question, answer) => ({
    usrn: answer && 'usrn' in answer ? String(answer.usrn) : '',
    street: answer ? streetWords(answer) : '',
  }),
};

function streetWords(answer: StreetAnswer): string {
  return 'usrn' in answer ? (answer.says ?? `USRN ${String(answer.usrn)}`) : answer.street;
}
